import { OptionalNarrative, Problem, RecordId } from '@followthrough/domain';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, switchMap, type Observable } from 'rxjs';
import { IdentifiersService } from '../modules/identifiers/index.js';
import { callerOf } from './caller.js';
import { routeOf } from './serves.js';

/** Looks through whatever is sent to be saved for what may tell who a child is, before anything is done with it. */
@Injectable()
export class IdentifierInterceptor implements NestInterceptor {
  constructor(private readonly identifiers: IdentifiersService) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const name = routeOf(context.getHandler());
    const caller = callerOf(request);
    if (name === undefined || caller === undefined || request.method === 'GET') return next.handle();
    const { actionId } = request.params as { actionId?: string }; // the router's own
    const sent = {
      name,
      body: request.body,
      actionId: RecordId.safeParse(actionId).data ?? null,
      reason: reasonIn(request),
    };
    return from(this.identifiers.check(caller, sent)).pipe(switchMap(() => next.handle()));
  }
}

/** Why what may identify may stay. It travels beside the form, percent-encoded, since it is no part of what is saved. */
function reasonIn(request: FastifyRequest): string | null {
  const sent = request.headers['x-identifiers-reason'];
  if (typeof sent !== 'string' || sent.trim() === '') return null;
  const read = OptionalNarrative.safeParse(decoded(sent));
  if (!read.success || read.data === '') throw new Problem('request.invalid');
  return read.data;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Problem('request.invalid');
  }
}
