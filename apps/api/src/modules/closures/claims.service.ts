import { randomUUID } from 'node:crypto';
import {
  checkBasis,
  checkNamedEvidence,
  isOpenClaim,
  Problem,
  takeStep,
  type ClaimTakenBack,
  type ClosureStory,
  type EvidenceGrade,
  type FieldProblem,
  type NewClaim,
  type NewVerification,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { addNotice, findVerifiers } from '../notices/index.js';
import { ClosureClaim } from './closure-claim.entity.js';
import { ClosureStep } from './closure-step.entity.js';
import { ClosureStories } from './closure-stories.service.js';
import { partyOf } from './closures.policy.js';
import {
  changeClaim,
  findClaim,
  findClosable,
  findWaitingClaim,
  weighEvidence,
  type ClosableAction,
  type StoredClaim,
} from './closures.repository.js';

/** Takes claims that an action can be closed, and what others say of them. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stories: ClosureStories,
  ) {}

  claim(caller: Caller, actionId: string, seen: number, input: NewClaim): Promise<ClosureStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const action = await findClosable(scoped, actionId);
      if (action === null) throw new Problem('record.not-found');
      if (action.version !== seen) throw new Problem('record.changed-meanwhile');
      const waiting = await findWaitingClaim(scoped, actionId);
      const claim = takeStep(waiting, 'claim', partyOf(caller.me));
      await this.check(scoped, action, input);
      await this.keep(scoped, caller, { action, waiting }, { input, claimantIds: claim.claimantIds });
      return this.stories.told(scoped, caller, actionId);
    });
  }

  takeBack(caller: Caller, claimId: string, seen: number, { reason }: ClaimTakenBack): Promise<ClosureStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const claim = await this.found(scoped, claimId);
      const { state } = takeStep(claim, 'take-back', partyOf(caller.me));
      await this.change(scoped, claim, seen, { state });
      await this.step(scoped, caller, { claim, kind: 'taken-back', words: reason });
      return this.stories.told(scoped, caller, claim.actionId);
    });
  }

  verify(caller: Caller, claimId: string, seen: number, { verdict, words }: NewVerification): Promise<ClosureStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const claim = await this.found(scoped, claimId);
      const party = partyOf(caller.me);
      const { state } = takeStep(claim, verdict === 'verified' ? 'verify' : 'request-changes', party);
      await this.change(scoped, claim, seen, {
        state,
        ...(verdict === 'verified' && {
          verifiedOn: this.clock.today(),
          verifiedBy: caller.signature,
          verifiedById: party.personId,
          verifiedAgencyId: party.agencyId,
        }),
      });
      await this.step(scoped, caller, { claim, kind: verdict, words });
      if (verdict === 'changes-requested') await this.tellClaimants(scoped, claim);
      return this.stories.told(scoped, caller, claim.actionId);
    });
  }

  private async tellClaimants(scoped: Scoped, { actionId, claimantIds }: StoredClaim): Promise<void> {
    const link = `/actions/${actionId}`;
    await addNotice(scoped, { personIds: claimantIds, kind: 'changes-requested', actionId, link });
  }

  private async check(scoped: Scoped, action: ClosableAction, input: NewClaim): Promise<void> {
    if (action.closedOn !== null) throw new Problem('action.already-closed', { closedOn: action.closedOn });
    checkBasis(action, input.basis);
    const { found, strongest } = await weighEvidence(
      scoped,
      { actionId: action.id, today: this.clock.today() },
      input.evidenceIds,
    );
    const fields: FieldProblem[] = [
      ...(found === new Set(input.evidenceIds).size ? [] : [unknownEvidence]),
      ...(input.basis === 'withdrawn' && input.approvedBy === null ? [approverMissing] : []),
      ...(input.basis === 'superseded' ? await this.successorProblems(scoped, action.id, input.supersededById) : []),
    ];
    if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
    checkNamedEvidence(input.basis, strongest as EvidenceGrade); // a grade of the table, or 0
  }

  private async successorProblems(scoped: Scoped, actionId: string, id: string | null): Promise<FieldProblem[]> {
    const known = id !== null && id !== actionId && (await findClosable(scoped, id)) !== null;
    return known ? [] : [successorMissing];
  }

  private async keep(
    scoped: Scoped,
    caller: Caller,
    { action: { id: actionId, committeeId }, waiting }: { action: ClosableAction; waiting: StoredClaim | null },
    { input, claimantIds }: { input: NewClaim; claimantIds: readonly string[] },
  ): Promise<void> {
    const isAgain = waiting !== null && isOpenClaim(waiting);
    const content = {
      ...{ ...input, state: 'claimed' as const, claimantIds: [...claimantIds] },
      // Only what the basis asks for is kept of the rest.
      ...{ supersededById: input.basis === 'superseded' ? input.supersededById : null },
      ...{ approvedBy: input.basis === 'withdrawn' ? input.approvedBy : null },
      ...{ claimedOn: this.clock.today(), claimedBy: caller.signature, claimedById: caller.me.personId },
      ...{ verifiedOn: null, verifiedBy: null, verifiedById: null, verifiedAgencyId: null },
    };
    const claimedAgencyId = waiting?.agencyId ?? caller.me.agency?.id ?? null;
    const claim = { id: waiting?.id ?? randomUUID(), actionId };
    if (isAgain) await this.change(scoped, waiting, waiting.version, { ...content, claimedAgencyId });
    else await scoped.manager.insert(ClosureClaim, { ...claim, ...content, claimedAgencyId });
    const told = await findVerifiers(scoped, committeeId);
    await addNotice(scoped, {
      personIds: told.filter((id) => !claimantIds.includes(id)),
      kind: 'claim-to-verify',
      actionId,
      committeeId,
      link: '/closures',
    });
    const kind = isAgain ? ('claimed-again' as const) : ('claimed' as const);
    await this.step(scoped, caller, { claim, kind, words: input.reason, input });
  }

  private async step(
    scoped: Scoped,
    caller: Caller,
    taken: { claim: { id: string; actionId: string }; kind: ClosureStep['kind']; words: string; input?: NewClaim },
  ): Promise<void> {
    await scoped.manager.insert(ClosureStep, {
      ...{ id: randomUUID(), actionId: taken.claim.actionId, claimId: taken.claim.id, kind: taken.kind },
      ...{ takenOn: this.clock.today(), personId: caller.me.personId, by: caller.signature, words: taken.words },
      ...{ basis: taken.input?.basis ?? null, evidenceIds: taken.input?.evidenceIds ?? [] },
    });
  }

  private async change(
    scoped: Scoped,
    claim: StoredClaim,
    seen: number,
    change: Parameters<typeof changeClaim>[3],
  ): Promise<void> {
    if (!(await changeClaim(scoped, claim.id, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  private async found(scoped: Scoped, claimId: string): Promise<StoredClaim> {
    const claim = await findClaim(scoped, claimId);
    if (claim === null) throw new Problem('record.not-found');
    return claim;
  }
}

const unknownEvidence = { path: 'evidenceIds', sentence: 'Choose evidence that is on this action.' };
const approverMissing = { path: 'approvedBy', sentence: 'Say who approved that it is withdrawn.' };
const successorMissing = { path: 'supersededById', sentence: 'Choose the other action that takes its place.' };
