import { ChangedMeanwhile, endpoints, type Endpoint } from '@followthrough/domain';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, from, type Observable } from 'rxjs';
import { HistoryService } from '../modules/audit/index.js';
import { callerOf } from './caller.js';
import { problemOf } from './problem-of.js';
import { routeOf, versionSeen } from './serves.js';

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Says, when a save is refused because the record was changed meanwhile, who changed which of its fields, and when. */
@Injectable()
export class MeanwhileInterceptor implements NestInterceptor {
  constructor(private readonly history: HistoryService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = routeOf(context.getHandler());
    const endpoint: Endpoint | undefined = name === undefined ? undefined : endpoints[name];
    if (endpoint?.guarded !== true) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(catchError((thrown: unknown) => from(this.told(thrown, request))));
  }

  private async told(thrown: unknown, request: FastifyRequest): Promise<never> {
    const caller = callerOf(request);
    if (caller === undefined || problemOf(thrown)?.code !== 'record.changed-meanwhile') throw thrown;
    const seen = versionSeen(request);
    // The record whose version is guarded is the last that the address names, or what it hangs on.
    const named = Object.values(request.params as Record<string, string>); // as Fastify parses a path
    for (const recordId of named.reverse()) {
      const changes = isId.test(recordId) ? await this.history.since(caller, recordId, seen) : [];
      if (changes.length > 0) throw new ChangedMeanwhile(changes);
    }
    throw thrown;
  }
}
