import { randomUUID } from 'node:crypto';
import {
  checkBasis,
  lookBackDay,
  Problem,
  takeStep,
  type ClosureStory,
  type LocalDate,
  type NewDecision,
  type NewLookBack,
  type Reopening,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { changeAction } from '../actions/index.js';
import { addNotice, findAnswerers } from '../notices/index.js';
import { findSettingsOf } from '../settings/index.js';
import { Closure } from './closure.entity.js';
import { ClosureLookBack } from './closure-look-back.entity.js';
import { ClosureStep } from './closure-step.entity.js';
import { ClosureStories } from './closure-stories.service.js';
import { decidesFor, partyOf } from './closures.policy.js';
import {
  changeClaim,
  findClaim,
  findClosable,
  findStandingClosure,
  weighEvidence,
  type ClosableAction,
  type StandingClosure,
  type StoredClaim,
} from './closures.repository.js';
import { reopenClosure, setLookBack } from './standing-closures.repository.js';

const notYet = 'A decision is recorded on or after the day it was made.';
const beforeVerified = 'The committee decides on what was verified: give a day on or after the verification.';
const beforeClosed = 'Give a day on or after the day it was closed.';

/** Records what the committee decided: to close, not to close, what it found on looking back, and to open again. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stories: ClosureStories,
  ) {}

  decide(caller: Caller, claimId: string, seen: number, input: NewDecision): Promise<ClosureStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const claim = await findClaim(scoped, claimId);
      if (claim === null) throw new Problem('record.not-found');
      const action = await this.decidable(scoped, caller, claim.actionId);
      const closes = input.outcome === 'closed';
      const { state } = takeStep(claim, closes ? 'close' : 'keep-open', partyOf(caller.me));
      this.checkDay('meetingOn', input.meetingOn, { on: claim.verifiedOn, sentence: beforeVerified });
      if (!(await changeClaim(scoped, claimId, seen, { state }))) throw new Problem('record.changed-meanwhile');
      const closureId = closes ? await this.close(scoped, { action, claim }, input) : null;
      await this.step(scoped, caller, {
        ...{ actionId: action.id, claimId, closureId, words: input.reason, basis: claim.basis },
        ...{ kind: closes ? 'decided-closed' : 'decided-not-closed', metOn: input.meetingOn },
        ...{ body: input.body, bodyName: input.bodyName },
      });
      const told = [...claim.claimantIds, claim.verifierId ?? '', ...(await findAnswerers(scoped, action.id))];
      await this.tell(scoped, 'decision-made', { actionId: action.id, told });
      return this.stories.told(scoped, caller, action.id);
    });
  }

  lookBack(caller: Caller, actionId: string, seen: number, input: NewLookBack): Promise<ClosureStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const { closure } = await this.closed(scoped, caller, actionId, seen);
      this.checkDay('lookedOn', input.lookedOn, { on: closure.decidedOn, sentence: beforeClosed });
      await this.checkEvidence(scoped, actionId, input.evidenceIds);
      if (input.nextOn !== null && input.nextOn <= input.lookedOn)
        throw new Problem('request.invalid', {}, [
          { path: 'nextOn', sentence: 'Give a later day, or leave it empty.' },
        ]);
      const { nextOn, ...found } = input;
      await scoped.manager.insert(ClosureLookBack, {
        ...{ id: randomUUID(), actionId, closureId: closure.id, dueOn: closure.lookBackOn, ...found },
        by: caller.signature,
      });
      await setLookBack(scoped, closure.id, nextOn);
      await this.step(scoped, caller, {
        ...{ actionId, closureId: closure.id, claimId: closure.claimId, kind: 'looked-back', words: input.words },
        evidenceIds: [...input.evidenceIds],
      });
      return this.stories.told(scoped, caller, actionId);
    });
  }

  reopen(caller: Caller, actionId: string, seen: number, input: Reopening): Promise<ClosureStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const { closure } = await this.closed(scoped, caller, actionId, seen);
      this.checkDay('decidedOn', input.decidedOn, { on: closure.decidedOn, sentence: beforeClosed });
      await this.save(scoped, actionId, seen, { closedOn: null, closureBasis: null });
      await reopenClosure(scoped, closure.id, input);
      await this.step(scoped, caller, {
        ...{ actionId, closureId: closure.id, claimId: closure.claimId, kind: 'reopened', words: input.reason },
      });
      await this.tell(scoped, 'reopened', { actionId, told: await findAnswerers(scoped, actionId) });
      return this.stories.told(scoped, caller, actionId);
    });
  }

  private async close(
    scoped: Scoped,
    { action, claim }: { action: ClosableAction; claim: StoredClaim },
    input: NewDecision,
  ): Promise<string> {
    checkBasis(action, claim.basis);
    const id = randomUUID();
    const { basis, supersededById, approvedBy } = claim;
    const { lookBackMonths } = await findSettingsOf(scoped, action.committeeId);
    await this.save(scoped, action.id, action.version, {
      ...{ closedOn: input.meetingOn, closureBasis: basis },
      ...(supersededById === null ? {} : { supersededById }),
    });
    await scoped.manager.insert(Closure, {
      ...{ id, actionId: action.id, claimId: claim.id, decidedOn: input.meetingOn, basis, reason: input.reason },
      ...{ claimedBy: claim.claimedBy, verifiedBy: claim.verifiedBy ?? '', decidedBy: input.bodyName },
      ...{ body: input.body, approvedBy, supersededById },
      lookBackOn: input.lookBackOn ?? claim.lookBackOn ?? lookBackDay(input.meetingOn, lookBackMonths),
    });
    return id;
  }

  private async decidable(scoped: Scoped, caller: Caller, actionId: string): Promise<ClosableAction> {
    const action = await findClosable(scoped, actionId);
    if (action === null) throw new Problem('record.not-found');
    if (!decidesFor(caller.me, action.committeeId)) throw new Problem('closure.not-yours', { step: 'decide' });
    return action;
  }

  private async closed(
    scoped: Scoped,
    caller: Caller,
    actionId: string,
    seen: number,
  ): Promise<{ closure: StandingClosure }> {
    const action = await this.decidable(scoped, caller, actionId);
    const closure = await findStandingClosure(scoped, actionId);
    if (closure === null) throw new Problem('closure.not-closed');
    if (action.version !== seen) throw new Problem('record.changed-meanwhile');
    return { closure };
  }

  private async save(
    scoped: Scoped,
    actionId: string,
    seen: number,
    change: Parameters<typeof changeAction>[3],
  ): Promise<void> {
    if (!(await changeAction(scoped, actionId, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  private async checkEvidence(scoped: Scoped, actionId: string, ids: readonly string[]): Promise<void> {
    const { found } = await weighEvidence(scoped, { actionId, today: this.clock.today() }, ids);
    if (found !== new Set(ids).size)
      throw new Problem('request.invalid', {}, [
        { path: 'evidenceIds', sentence: 'Choose evidence that is on this action.' },
      ]);
  }

  private checkDay(path: string, day: LocalDate, earliest: { on: LocalDate | null; sentence: string }): void {
    refuseAhead({ path, day, sentence: notYet }, this.clock.today());
    if (earliest.on !== null && day < earliest.on)
      throw new Problem('request.invalid', {}, [{ path, sentence: earliest.sentence }]);
  }

  private async tell(
    scoped: Scoped,
    kind: 'decision-made' | 'reopened',
    { actionId, told }: { actionId: string; told: readonly string[] },
  ): Promise<void> {
    const personIds = told.filter((id) => id !== '');
    await addNotice(scoped, { personIds, kind, actionId, link: `/actions/${actionId}` });
  }

  private async step(
    scoped: Scoped,
    caller: Caller,
    taken: Partial<ClosureStep> & Pick<ClosureStep, 'actionId' | 'kind' | 'words'>,
  ): Promise<void> {
    await scoped.manager.insert(ClosureStep, {
      ...{ id: randomUUID(), takenOn: this.clock.today(), personId: caller.me.personId, by: caller.signature },
      ...{ evidenceIds: [], ...taken },
    });
  }
}
