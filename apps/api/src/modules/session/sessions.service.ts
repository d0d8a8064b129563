import { randomBytes } from 'node:crypto';
import { Problem, type Me, type SignIn } from '@followthrough/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.js';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database, type Scope } from '../../database/scope.js';
import { callerFor, type Caller } from '../../http/caller.js';
import { giveToken, takeToken, tokenOf } from './cookie.js';
import { attemptsMax } from './failed-attempts.sql.js';
import { isRightPassword } from './passwords.js';
import {
  endSession,
  failedAttempts,
  findAccount,
  findHolder,
  openSession,
  recordAttempt,
} from './sessions.repository.js';

const signingIn: Scope = { role: 'sign-in' };

/** Signs people in and out, and says who a request comes from. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async signIn(input: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    await this.refuseWhenLocked(input.email, request.ip);
    const account = await this.database.within(signingIn, (scoped) => findAccount(scoped, input.email));
    const succeeded = await isRightPassword(account?.passwordHash ?? null, input.password);
    const token = randomBytes(32).toString('base64url');
    const me = await this.database.within(signingIn, async (scoped) => {
      await recordAttempt(scoped, { email: input.email, address: request.ip, succeeded });
      if (!succeeded || account === null) return null;
      await openSession(scoped, account, token);
      return findHolder(scoped, token);
    });
    if (me === null) throw new Problem('session.wrong-details');
    giveToken(reply, token, this.configuration.secure);
    return { ...me, today: this.clock.today() };
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = tokenOf(request, this.configuration.secure);
    if (token !== null) await this.database.within(signingIn, (scoped) => endSession(scoped, token));
    takeToken(reply, this.configuration.secure);
  }

  /** Who a request comes from, or `null` when nobody is signed in. */
  async callerOf(request: FastifyRequest): Promise<Caller | null> {
    const token = tokenOf(request, this.configuration.secure);
    if (token === null) return null;
    const me = await this.database.within(signingIn, (scoped) => findHolder(scoped, token));
    return me === null ? null : callerFor({ ...me, today: this.clock.today() });
  }

  private async refuseWhenLocked(email: string, address: string): Promise<void> {
    const failed = await this.database.within(signingIn, (scoped) => failedAttempts(scoped, email, address));
    if (failed.ofAccount >= attemptsMax.ofAccount || failed.ofAddress >= attemptsMax.ofAddress)
      throw new Problem('session.locked');
  }
}
