import { Problem, type Me, type SignIn } from '@followthrough/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.js';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database, type Scope } from '../../database/scope.js';
import { callerFor, type Caller } from '../../http/caller.js';
import { Turns } from '../../turns.js';
import { giveToken, takeToken, tokenOf } from './cookie.js';
import { isRightPassword } from './passwords.js';
import { noteRefused } from './refused-sign-ins.js';
import { turnSession } from './role-turn.repository.js';
import { SecondFactorService } from './second-factor.service.js';
import {
  beginAttempt,
  confirmAttempt,
  endSession,
  findAccount,
  findHolder,
  openSession,
  type Account,
  type Opening,
} from './sessions.repository.js';
import { makeToken } from './token.js';

const signingIn: Scope = { role: 'sign-in' };

/** Signs people in and out, and says who a request comes from. */
@Injectable()
export class SessionsService {
  // Each try of a password takes 19 MiB and a thread for a fiftieth of a second; forty that wait take less than a second.
  private readonly turns = new Turns({ atOnce: 2, waiting: 40, ofOne: 20 });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secondFactor: SecondFactorService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async signIn(input: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    if (!this.configuration.localAccounts) throw new Problem('session.passwords-off');
    return this.turns.take(request.ip, async () => {
      const attempt = await this.database.within(signingIn, (scoped) => beginAttempt(scoped, input.email, request.ip));
      if (attempt === null) throw new Problem('session.locked');
      const account = await this.database.within(signingIn, (scoped) => findAccount(scoped, input.email));
      try {
        const proven = await this.prove(account, attempt, input);
        return await this.open(proven, 'password', request, reply);
      } catch (refusal) {
        await noteRefused(this.database, refusal, { personId: account?.personId ?? null, address: request.ip });
        throw refusal;
      }
    });
  }

  /** Goes on in another of the caller's roles: another token, so that nothing of the role before can be asked again. */
  async switchRole({ me }: Caller, roleId: string, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const before = tokenOf(request, this.configuration.secure);
    if (before === null) throw new Problem('caller.signed-out');
    const today = this.clock.today();
    const turn = { personId: me.personId, roleId, before, token: makeToken(), today };
    const turned = await this.database.within(signingIn, async (scoped) =>
      (await turnSession(scoped, turn)) ? findHolder(scoped, turn.token, today) : null,
    );
    if (turned === null) throw new Problem('record.not-found');
    giveToken(reply, turn.token, this.configuration.secure);
    return { ...turned, today };
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
    const today = this.clock.today();
    const me = await this.database.within(signingIn, (scoped) => findHolder(scoped, token, today));
    return me === null ? null : callerFor({ ...me, today });
  }

  /** Whoever knows the password, and the code where one is asked for; then the attempt counts as a right one. */
  private async prove(account: Account | null, attempt: string, { password, code }: SignIn): Promise<Account> {
    const right = await isRightPassword(account?.passwordHash ?? null, password);
    if (account === null || !right) throw new Problem('session.wrong-details');
    await this.askForCode(account, attempt, code);
    await this.database.within(signingIn, (scoped) => confirmAttempt(scoped, attempt));
    return account;
  }

  /** A right password without the code is no wrong guess; a wrong code is one. */
  private async askForCode(account: Account, attempt: string, code: string | undefined): Promise<void> {
    try {
      await this.database.within(signingIn, (scoped) => this.secondFactor.ask(scoped, account.personId, code));
    } catch (refusal) {
      if (refusal instanceof Problem && refusal.code === 'session.code-needed')
        await this.database.within(signingIn, (scoped) => confirmAttempt(scoped, attempt));
      throw refusal;
    }
  }

  /** Opens a session under a new token, and ends the one the browser came with. */
  async open({ personId }: Account, way: Opening['way'], request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const { secure } = this.configuration;
    const before = tokenOf(request, secure);
    const token = makeToken();
    const browser = request.headers['user-agent'] ?? '';
    const today = this.clock.today();
    const me = await this.database.within(signingIn, async (scoped) => {
      if (before !== null) await endSession(scoped, before);
      if (!(await openSession(scoped, token, { personId, today, way, browser }))) throw new Problem('session.no-role');
      return findHolder(scoped, token, today);
    });
    if (me === null) throw new Problem('session.wrong-details'); // stopped at this very moment
    giveToken(reply, token, secure);
    return { ...me, today };
  }
}
