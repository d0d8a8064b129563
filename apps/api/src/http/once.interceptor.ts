import { createHash } from 'node:crypto';
import { endpoints, isKeyed, Problem, RecordId, routes, type RouteName } from '@followthrough/domain';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database, type Submission } from '../database/scope.js';
import { callerOf } from './caller.js';
import { routeOf } from './serves.js';

/** Does what a browser sends to be saved once, though it may come twice: after a lost answer, or a double click. */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  // The same thing sent again waits here for the first to be done, so that it holds no connection meanwhile.
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = routeOf(context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const personId = callerOf(request)?.me.personId;
    if (name === undefined || personId === undefined || !isKeyed(routes[name], endpoints[name])) return next.handle();
    const submission = submissionIn(request, name, personId);
    const work = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(this.inTurn(submission, () => this.database.once(submission, work)));
  }

  private async inTurn(submission: Submission, work: () => Promise<unknown>): Promise<unknown> {
    const name = `${submission.personId} ${submission.key}`;
    const before = this.underWay.get(name);
    const mine = before === undefined ? work() : before.then(work, work);
    this.underWay.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.underWay.get(name) === mine) this.underWay.delete(name);
    }
  }
}

function submissionIn(request: FastifyRequest, name: RouteName, personId: string): Submission {
  const { 'idempotency-key': key, 'if-match': seen = '' } = request.headers;
  if (!RecordId.safeParse(key).success) throw new Problem('request.key-missing');
  const digest = createHash('sha256')
    .update(`${request.method} ${request.url}\n${seen}\n`)
    .update(bytesOf(request))
    .digest();
  return { personId, key: String(key).toLowerCase(), route: name, digest };
}

function bytesOf({ body }: FastifyRequest): Uint8Array | string {
  if (body instanceof Uint8Array) return body;
  try {
    return JSON.stringify(body) ?? '';
  } catch {
    throw new Problem('request.invalid'); // nested deeper than any form
  }
}
