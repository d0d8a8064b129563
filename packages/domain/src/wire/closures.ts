import { z } from 'zod';
import { ClosureBasis, Delivery, Effect } from '../action/states.js';
import { ClaimState, ClosureStepKind, DecidingBody, LookBackFound } from '../closure/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Line, Narrative, OptionalNarrative } from '../text.js';

/** An action as another record names it. */
export const NamedAction = z
  .strictObject({ id: RecordId, reference: z.string(), text: z.string() })
  .meta({ id: 'NamedAction' });
export type NamedAction = z.infer<typeof NamedAction>;

const EvidenceName = z.strictObject({ id: RecordId, title: z.string(), grade: z.int(), datedOn: LocalDate });

/** What may be done with a claim by whoever asks. */
export const ClaimPermissions = z.strictObject({
  claimAgain: z.boolean(),
  takeBack: z.boolean(),
  verify: z.boolean(),
  decide: z.boolean(),
});

const ClosureStep = z.strictObject({
  kind: ClosureStepKind,
  takenOn: LocalDate,
  by: z.string(),
  words: z.string(),
  basis: ClosureBasis.nullable(),
  meeting: z.strictObject({ on: LocalDate, body: DecidingBody, name: z.string() }).nullable(),
});

/** A claim that an action can be closed, with every step taken on it, oldest first. */
export const ClaimView = z
  .strictObject({
    id: RecordId,
    version: Version,
    state: ClaimState,
    basis: ClosureBasis,
    reason: z.string(),
    claimedBy: z.string(),
    claimedOn: LocalDate,
    verifiedBy: z.string().nullable(),
    verifiedOn: LocalDate.nullable(),
    approvedBy: z.string().nullable(),
    supersededBy: NamedAction.nullable(),
    evidence: z.array(EvidenceName),
    lookBackOn: LocalDate.nullable(),
    steps: z.array(ClosureStep),
    may: ClaimPermissions,
  })
  .meta({ id: 'ClaimView' });
export type ClaimView = z.infer<typeof ClaimView>;

const LookBack = z.strictObject({
  dueOn: LocalDate.nullable(),
  lookedOn: LocalDate,
  found: LookBackFound,
  words: z.string(),
  by: z.string(),
  evidence: z.array(EvidenceName),
});

/** A decision to close an action, what was found on looking back, and whether it was opened again. */
export const ClosureView = z
  .strictObject({
    id: RecordId,
    claimId: RecordId.nullable(),
    decidedOn: LocalDate,
    basis: ClosureBasis,
    reason: z.string(),
    claimedBy: z.string(),
    verifiedBy: z.string(),
    decidedBy: z.string(),
    body: DecidingBody.nullable(),
    approvedBy: z.string().nullable(),
    lookBackOn: LocalDate.nullable(),
    lookBacks: z.array(LookBack),
    reopened: z.strictObject({ on: LocalDate, decidedBy: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'ClosureView' });
export type ClosureView = z.infer<typeof ClosureView>;

/** How an action came to be closed, or has not yet: its claims and decisions, newest first. */
export const ClosureStory = z
  .strictObject({
    actionId: RecordId,
    actionVersion: Version,
    delivery: Delivery,
    effect: Effect,
    closedOn: LocalDate.nullable(),
    supersededBy: NamedAction.nullable(),
    claims: z.array(ClaimView),
    closures: z.array(ClosureView),
    /** The bases that where the action stands bears out, strongest first. */
    bases: z.array(ClosureBasis),
    /** What a claim may rest on. */
    evidence: z.array(EvidenceName),
    lookBackMonths: z.int(),
    may: z.strictObject({ claim: z.boolean(), lookBack: z.boolean(), reopen: z.boolean() }),
  })
  .meta({ id: 'ClosureStory' });
export type ClosureStory = z.infer<typeof ClosureStory>;

/** A claim that an action can be closed: on what basis, why, and the evidence it rests on. */
export const NewClaim = z
  .strictObject({
    basis: ClosureBasis,
    reason: Narrative,
    evidenceIds: z.array(RecordId).max(100),
    supersededById: RecordId.nullable(),
    approvedBy: Line.nullable(),
    lookBackOn: LocalDate.nullable(),
  })
  .meta({ id: 'NewClaim' });
export type NewClaim = z.infer<typeof NewClaim>;

/** What somebody who looked at a claim says of it; changes requested must say what is wanted. */
export const NewVerification = z
  .strictObject({ verdict: z.enum(['verified', 'changes-requested']), words: Narrative })
  .meta({ id: 'NewVerification' });
export type NewVerification = z.infer<typeof NewVerification>;

/** Why a claim is taken back. */
export const ClaimTakenBack = z.strictObject({ reason: Narrative }).meta({ id: 'ClaimTakenBack' });
export type ClaimTakenBack = z.infer<typeof ClaimTakenBack>;

/** What a meeting decided on a verified claim, and why. */
export const NewDecision = z
  .strictObject({
    outcome: z.enum(['closed', 'not-closed']),
    reason: Narrative,
    meetingOn: LocalDate,
    body: DecidingBody,
    bodyName: Line,
    lookBackOn: LocalDate.nullable(),
  })
  .meta({ id: 'NewDecision' });
export type NewDecision = z.infer<typeof NewDecision>;

/** What was found on looking back, and whether the committee will look again. */
export const NewLookBack = z
  .strictObject({
    found: LookBackFound,
    lookedOn: LocalDate,
    words: OptionalNarrative,
    evidenceIds: z.array(RecordId).max(100),
    nextOn: LocalDate.nullable(),
  })
  .meta({ id: 'NewLookBack' });
export type NewLookBack = z.infer<typeof NewLookBack>;

/** Why a closed action is opened again, and who decided it. */
export const Reopening = z
  .strictObject({ reason: Narrative, decidedBy: Line, decidedOn: LocalDate })
  .meta({ id: 'Reopening' });
export type Reopening = z.infer<typeof Reopening>;

const QueuedClaim = z.strictObject({
  claimId: RecordId,
  action: NamedAction,
  reviewReference: z.string(),
  committee: z.string(),
  state: ClaimState,
  basis: ClosureBasis,
  reason: z.string(),
  /** What is wanted, where changes were requested. */
  wanted: z.string().nullable(),
  claimedBy: z.string(),
  claimedOn: LocalDate,
  verifiedBy: z.string().nullable(),
  verifiedOn: LocalDate.nullable(),
});
export type QueuedClaim = z.infer<typeof QueuedClaim>;

const QueuedLookBack = z.strictObject({
  closureId: RecordId,
  action: NamedAction,
  reviewReference: z.string(),
  basis: ClosureBasis,
  decidedOn: LocalDate,
  lookBackOn: LocalDate,
});

/** What waits for whoever asks: claims to verify, claims that came back to them, decisions and look-backs. */
export const ClosureQueue = z
  .strictObject({
    asAt: LocalDate,
    toVerify: z.array(QueuedClaim),
    toChange: z.array(QueuedClaim),
    toDecide: z.array(QueuedClaim),
    toLookBack: z.array(QueuedLookBack),
  })
  .meta({ id: 'ClosureQueue' });
export type ClosureQueue = z.infer<typeof ClosureQueue>;
