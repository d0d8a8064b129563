import { Problem, type FactorOffer, type RecoveryCodes } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { encode } from 'uqr';
import { Clock } from '../../clock.js';
import { Database, type Scope, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { keyAddress, makeKey, makeRecoveryCodes, stepOfCode } from './one-time-code.js';
import { isRightPassword } from './passwords.js';
import {
  beginFactor,
  confirmFactor,
  findFactor,
  removeFactor,
  useRecoveryCode,
  useStep,
} from './second-factor.repository.js';
import { findOwnAccount } from './own-sessions.repository.js';

const signingIn: Scope = { role: 'sign-in' };

/** A code beside the password: set up, asked for at signing in, and taken away again. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  begin(caller: Caller): Promise<FactorOffer> {
    const { personId } = caller.me;
    return this.database.within({ ...signingIn, ...recordedAs(caller) }, async (scoped) => {
      const { email } = await findOwnAccount(scoped, personId);
      const key = makeKey();
      if (!(await beginFactor(scoped, personId, key))) throw new Problem('record.already-there');
      const address = keyAddress(key, email);
      const squares = encode(address).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
      return { key, address, squares };
    });
  }

  confirm(caller: Caller, code: string): Promise<RecoveryCodes> {
    const { personId } = caller.me;
    return this.database.within({ ...signingIn, ...recordedAs(caller) }, async (scoped) => {
      const factor = await findFactor(scoped, personId);
      if (factor === null) throw new Problem('session.no-factor-begun');
      if (factor.confirmed) throw new Problem('record.already-there');
      await this.refuseWrongCode(scoped, personId, code);
      const { codes, digests } = makeRecoveryCodes();
      await confirmFactor(scoped, personId, digests);
      return { codes };
    });
  }

  remove(caller: Caller, password: string): Promise<void> {
    const { personId } = caller.me;
    return this.database.within({ ...signingIn, ...recordedAs(caller) }, async (scoped) => {
      const { passwordHash } = await findOwnAccount(scoped, personId);
      const fields = [{ path: 'password', sentence: 'That is not your password.' }];
      if (!(await isRightPassword(passwordHash, password))) throw new Problem('request.invalid', {}, fields);
      await removeFactor(scoped, personId);
    });
  }

  /**
   * Asks for the code of an account that has a second factor.
   *
   * @throws {Problem} `session.code-needed` without one, `session.wrong-code` with one that is wrong or was used.
   */
  async ask(scoped: Scoped, personId: string, code: string | undefined): Promise<void> {
    const factor = await findFactor(scoped, personId);
    if (factor === null || !factor.confirmed) return;
    if (code === undefined) throw new Problem('session.code-needed');
    if (code.length > 6) {
      if (!(await useRecoveryCode(scoped, personId, code))) throw wrongCode();
    } else await this.refuseWrongCode(scoped, personId, code);
  }

  private async refuseWrongCode(scoped: Scoped, personId: string, code: string): Promise<void> {
    const factor = await findFactor(scoped, personId);
    const step = factor === null ? null : stepOfCode(factor.key, code, this.clock.now());
    if (step === null || !(await useStep(scoped, personId, step))) throw wrongCode();
  }
}

const wrongCode = () =>
  new Problem('session.wrong-code', {}, [{ path: 'code', sentence: 'Give the code your app shows now.' }]);

/** Whose change it is, for the record. */
const recordedAs = (caller: Caller) => ({ personId: caller.me.personId, personName: caller.me.name });
