import { endpoints, type Endpoint } from '@followthrough/domain';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, concatMap, from, type Observable } from 'rxjs';
import { DoorRecord } from '../modules/audit/index.js';
import { callerOf } from './caller.js';
import { problemOf } from './problem-of.js';
import { routeOf } from './serves.js';

/** Has it written down when somebody is refused, and before they are given a file: no file goes out unwritten. */
@Injectable()
export class DoorInterceptor implements NestInterceptor {
  constructor(private readonly record: DoorRecord) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = routeOf(context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const scope = callerOf(request)?.scope;
    if (name === undefined || scope === undefined) return next.handle();
    const endpoint: Endpoint = endpoints[name];
    const given = async (answer: unknown) => {
      if (endpoint.gives === 'file') await this.record.gaveFile(scope, name, lastIdIn(request));
      return answer;
    };
    const refused = async (thrown: unknown): Promise<never> => {
      if (problemOf(thrown)?.code === 'caller.not-allowed') await this.record.refused(scope, name);
      throw thrown;
    };
    return next.handle().pipe(
      concatMap((answer) => from(given(answer))),
      catchError((thrown: unknown) => from(refused(thrown))),
    );
  }
}

/** The record an address names is the last of its path. */
function lastIdIn({ params }: FastifyRequest): string {
  return Object.values(params as Record<string, string>).at(-1) ?? ''; // as Fastify parses a path
}
