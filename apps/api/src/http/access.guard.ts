import { endpoints, Problem, type Endpoint } from '@followthrough/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DoorRecord } from '../modules/audit/index.js';
import { SessionsService } from '../modules/session/index.js';
import { setCaller } from './caller.js';
import { routeOf } from './serves.js';

/** Refuses by default: a handler on no list, a caller without a session, a role the address does not allow. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly record: DoorRecord,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = routeOf(context.getHandler());
    if (name === undefined) throw new Problem('request.not-found');
    const endpoint: Endpoint = endpoints[name];
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    refuseFromElsewhere(request);
    if (endpoint.allows === 'everyone') return true;
    const caller = await this.sessions.callerOf(request);
    if (caller === null) throw new Problem('caller.signed-out');
    if (endpoint.allows !== 'signed-in' && !endpoint.allows.includes(caller.me.role)) {
      await this.record.refused(caller.scope, name);
      throw new Problem('caller.not-allowed');
    }
    setCaller(request, caller);
    return true;
  }
}

/** A page of another site can make a browser send a form, but not this header. */
function refuseFromElsewhere(request: FastifyRequest): void {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && request.headers['x-followthrough'] !== '1') throw new Problem('caller.not-allowed');
}
