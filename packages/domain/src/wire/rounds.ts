import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { RequestCounts } from '../round/requests.js';
import { AnswerHow, MeetingBody, RequestStanding, RoundState } from '../round/states.js';
import { Narrative } from '../text.js';
import { PlanRow } from './plan.js';
import { ReturnLine } from './returns.js';

/** A reporting round as a line of the list. */
export const RoundLine = z
  .strictObject({
    id: RecordId,
    version: Version,
    body: MeetingBody,
    meetingOn: LocalDate,
    deadlineOn: LocalDate,
    state: RoundState,
    askedOn: LocalDate.nullable(),
    frozenAt: z.string().nullable(),
    /** The day the position stands for, once it is taken. */
    asAt: LocalDate.nullable(),
    sealedAt: z.string().nullable(),
    plans: z.int(),
    counts: RequestCounts,
  })
  .meta({ id: 'RoundLine' });
export type RoundLine = z.infer<typeof RoundLine>;

/** A plan with actions still to be delivered, which a round may cover. */
export const OpenPlan = z
  .strictObject({ reviewId: RecordId, reference: z.string(), pseudonym: z.string(), openActions: z.int() })
  .meta({ id: 'OpenPlan' });
export type OpenPlan = z.infer<typeof OpenPlan>;

/** The committee's rounds, the latest meeting first; the next meeting; and the plans a new round may cover. */
export const RoundList = z
  .strictObject({ rounds: z.array(RoundLine), next: RoundLine.nullable(), openPlans: z.array(OpenPlan) })
  .meta({ id: 'RoundList' });
export type RoundList = z.infer<typeof RoundList>;

/** A round to be made. Without a choice of plans it covers every one that is open when agencies are asked. */
export const NewRound = z
  .strictObject({
    body: MeetingBody,
    meetingOn: LocalDate,
    deadlineOn: LocalDate,
    reviewIds: z.array(RecordId).min(1).max(500).optional(),
  })
  .meta({ id: 'NewRound' });
export type NewRound = z.infer<typeof NewRound>;

/** Other days for a round that is still open. */
export const RoundDays = z.strictObject({ meetingOn: LocalDate, deadlineOn: LocalDate }).meta({ id: 'RoundDays' });
export type RoundDays = z.infer<typeof RoundDays>;

/** One action that one agency was asked about. */
export const RoundRequest = z
  .strictObject({
    id: RecordId,
    actionId: RecordId,
    reference: z.string(),
    text: z.string(),
    reviewReference: z.string(),
    agency: z.string().nullable(),
    posts: z.array(z.string()),
    standing: RequestStanding,
    answeredOn: LocalDate.nullable(),
    how: AnswerHow.nullable(),
    answeredBy: z.string().nullable(),
    chasedOn: z.array(LocalDate),
  })
  .meta({ id: 'RoundRequest' });
export type RoundRequest = z.infer<typeof RoundRequest>;

/** How one agency has answered. */
export const AgencyAnswers = z
  .strictObject({ agency: z.string().nullable(), counts: RequestCounts })
  .meta({ id: 'AgencyAnswers' });
export type AgencyAnswers = z.infer<typeof AgencyAnswers>;

/** A reminder that was sent: to whom by post, when, why, and how many actions it was about. */
export const ChaseLine = z
  .strictObject({
    takenOn: LocalDate,
    agency: z.string().nullable(),
    told: z.array(z.string()),
    why: z.string(),
    actions: z.int(),
    answeredSince: z.int(),
  })
  .meta({ id: 'ChaseLine' });
export type ChaseLine = z.infer<typeof ChaseLine>;

/** Something written down about a round afterwards. A sealed round is corrected in this way and no other. */
export const RoundNote = z.strictObject({ writtenAt: z.string(), by: z.string(), text: z.string() });

/** What the caller may do with a round, so that a screen offers only that. */
export const RoundPermissions = z.strictObject({
  delete: z.boolean(),
  changeDays: z.boolean(),
  ask: z.boolean(),
  chase: z.boolean(),
  freeze: z.boolean(),
  seal: z.boolean(),
  note: z.boolean(),
});

/** One round: who was asked, who has answered, who was reminded when, and what came of it. */
export const RoundPage = z
  .strictObject({
    line: RoundLine,
    plans: z.array(z.strictObject({ reviewId: RecordId, reference: z.string(), pseudonym: z.string() })),
    coversAllOpen: z.boolean(),
    requests: z.array(RoundRequest),
    byAgency: z.array(AgencyAnswers),
    chases: z.array(ChaseLine),
    nextChaseOn: LocalDate.nullable(),
    notes: z.array(RoundNote),
    returns: z.array(ReturnLine),
    /** The SHA-256 of the position as it was taken. */
    positionSha256: z.string().nullable(),
    may: RoundPermissions,
  })
  .meta({ id: 'RoundPage' });
export type RoundPage = z.infer<typeof RoundPage>;

/** A note on a round. */
export const NewRoundNote = z.strictObject({ text: Narrative }).meta({ id: 'NewRoundNote' });
export type NewRoundNote = z.infer<typeof NewRoundNote>;

/** One action the caller's agency is asked about. */
export const AskedAction = z
  .strictObject({ requestId: RecordId, answeredOn: LocalDate.nullable(), how: AnswerHow.nullable(), row: PlanRow })
  .meta({ id: 'AskedAction' });
export type AskedAction = z.infer<typeof AskedAction>;

/** A meeting for which updates are asked of the caller's agency. */
export const Asked = z
  .strictObject({
    roundId: RecordId,
    committee: z.string(),
    body: MeetingBody,
    meetingOn: LocalDate,
    deadlineOn: LocalDate,
    standing: RequestStanding,
    left: z.int(),
    actions: z.array(AskedAction),
  })
  .meta({ id: 'Asked' });
export type Asked = z.infer<typeof Asked>;

/** Everything the caller's agency is asked for now, the earliest deadline first. */
export const AskedList = z.strictObject({ asked: z.array(Asked) }).meta({ id: 'AskedList' });
export type AskedList = z.infer<typeof AskedList>;
