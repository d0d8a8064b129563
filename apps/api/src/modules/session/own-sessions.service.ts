import { Problem, type SignInSafety } from '@followthrough/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database, type Scope } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { tokenOf } from './cookie.js';
import { endOtherSessions, endOwnSession, findSessions } from './own-sessions.repository.js';
import { findFactor } from './second-factor.repository.js';

const signingIn: Scope = { role: 'sign-in' };

/** Where a person is signed in, told to that person alone, and ended by them. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  show(caller: Caller, request: FastifyRequest): Promise<SignInSafety> {
    const { personId } = caller.me;
    return this.database.within(signingIn, async (scoped) => {
      const factor = await findFactor(scoped, personId);
      return {
        sessions: await findSessions(scoped, personId, this.token(request)),
        secondFactor: factor === null ? 'none' : factor.confirmed ? 'on' : 'begun',
        recoveryCodesLeft: factor?.recoveryCodesLeft ?? 0,
        password: this.configuration.localAccounts,
      };
    });
  }

  async end(caller: Caller, sessionId: string): Promise<void> {
    const { personId } = caller.me;
    const ended = await this.database.within(signingIn, (scoped) => endOwnSession(scoped, personId, sessionId));
    if (!ended) throw new Problem('record.not-found');
  }

  endOthers(caller: Caller, request: FastifyRequest): Promise<void> {
    const { personId } = caller.me;
    return this.database.within(signingIn, (scoped) => endOtherSessions(scoped, personId, this.token(request)));
  }

  private token(request: FastifyRequest): string {
    return tokenOf(request, this.configuration.secure) ?? '';
  }
}
