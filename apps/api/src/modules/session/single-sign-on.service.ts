import { Problem } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database, type Scope, type Scoped } from '../../database/scope.js';
import { IdentityProvider, type Identity } from './identity-provider.js';
import { noteRefused } from './refused-sign-ins.js';
import { findAccountOf, type Account } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { bindByEmail, findBound, rememberErrand, takeErrand } from './single-sign-on.repository.js';

const signingIn: Scope = { role: 'sign-in' };

/** Signs people in through their organisation. Nobody gets an account by it: an administrator gave it first. */
@Injectable()
export class SingleSignOnService {
  constructor(
    private readonly database: Database,
    private readonly provider: IdentityProvider,
    private readonly sessions: SessionsService,
  ) {}

  /** The provider's address, and the state that the browser keeps until it comes back. */
  async begin(): Promise<{ address: string; state: string }> {
    const { address, errand } = await this.provider.begin();
    await this.database.within(signingIn, (scoped) => rememberErrand(scoped, errand));
    return { address, state: errand.state };
  }

  /**
   * Opens a session for whoever comes back.
   *
   * @param stateKept - What the browser kept when it left: an answer meant for another browser opens nothing.
   */
  async finish(stateKept: string | null, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    if (stateKept === null || query.get('state') !== stateKept) throw new Problem('session.wrong-details');
    const errand = await this.database.within(signingIn, (scoped) => takeErrand(scoped, stateKept));
    if (errand === null) throw new Problem('session.wrong-details');
    try {
      const identity = await this.provider.finish(query, errand);
      const account = await this.database.within(signingIn, (scoped) => accountOf(scoped, identity));
      if (account === null) throw new Problem('session.not-known-here');
      await this.sessions.open(account, 'single-sign-on', request, reply);
    } catch (refusal) {
      await noteRefused(this.database, refusal, { personId: null, address: request.ip });
      throw refusal;
    }
  }
}

async function accountOf(scoped: Scoped, identity: Identity): Promise<Account | null> {
  const bound = await findBound(scoped, identity);
  const personId = bound ?? (identity.email === null ? null : await bindByEmail(scoped, identity));
  return personId === null ? null : findAccountOf(scoped, personId);
}
