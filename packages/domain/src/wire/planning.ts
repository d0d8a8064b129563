import { z } from 'zod';
import { PlanCheckKind } from '../action/plan-checks.js';
import { PlannedLead } from '../action/planned.js';
import { Colour, Delivery, DuePrecision, Lever, ResourceAnswer, Scope } from '../action/states.js';
import { AgencyName, CommitteeName } from '../committee/committee.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';

/** Something in the way of an action. */
export const NewBlocker = z.strictObject({ text: Narrative }).meta({ id: 'NewBlocker' });
export type NewBlocker = z.infer<typeof NewBlocker>;

/** That it is out of the way, and what resolved it. */
export const BlockerResolution = z.strictObject({ resolvedHow: Narrative }).meta({ id: 'BlockerResolution' });
export type BlockerResolution = z.infer<typeof BlockerResolution>;

/** That an action waits for another. */
export const NewDependency = z
  .strictObject({ waitsForId: RecordId, note: OptionalNarrative.default('') })
  .meta({ id: 'NewDependency' });
export type NewDependency = z.infer<typeof NewDependency>;

/** Something an action needs that its lead cannot give. */
export const NewResourceAsk = z
  .strictObject({
    what: Line,
    amountPounds: z.int().min(0).max(1_000_000_000).nullable(),
    neededBy: LocalDate.nullable(),
    askedOf: Line,
  })
  .meta({ id: 'NewResourceAsk' });
export type NewResourceAsk = z.infer<typeof NewResourceAsk>;

/** What became of something that was asked for, and when. */
export const ResourceAskAnswer = z
  .strictObject({
    answer: ResourceAnswer.exclude(['open']),
    answeredOn: LocalDate,
    answerNote: OptionalNarrative.default(''),
  })
  .meta({ id: 'ResourceAskAnswer' });
export type ResourceAskAnswer = z.infer<typeof ResourceAskAnswer>;

/** Another strategy of the caller's committee that an action serves. */
export const ServedStrategy = z.strictObject({ strategyId: RecordId }).meta({ id: 'ServedStrategy' });
export type ServedStrategy = z.infer<typeof ServedStrategy>;

/** A committee that is asked to share an action, and what it is told of it before it agrees. */
export const NewShare = z.strictObject({ toCommitteeId: RecordId, words: Narrative }).meta({ id: 'NewShare' });
export type NewShare = z.infer<typeof NewShare>;

/** A committee's answer to being asked to share an action: under which of its strategies, or not. */
export const ShareAnswer = z
  .discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('accepted'), strategyId: RecordId }),
    z.strictObject({ answer: z.literal('declined') }),
  ])
  .meta({ id: 'ShareAnswer' });
export type ShareAnswer = z.infer<typeof ShareAnswer>;

/** An action as another names it: as much as is needed to know whether it is late. */
const ActionBrief = z.strictObject({
  id: RecordId,
  reference: z.string(),
  text: z.string(),
  delivery: Delivery,
  dueOn: LocalDate.nullable(),
  colour: Colour,
  overdueDays: z.int().min(0),
});

const Dependency = z.strictObject({
  id: RecordId,
  note: z.string(),
  /** Nothing where the caller may not see the action that is waited for. */
  waitsFor: ActionBrief.nullable(),
});

/** Something asked for, and what became of it. */
export const ResourceAskView = z
  .strictObject({
    id: RecordId,
    what: z.string(),
    amountPounds: z.int().nullable(),
    neededBy: LocalDate.nullable(),
    askedOf: z.string(),
    askedOn: LocalDate.nullable(),
    answer: ResourceAnswer,
    answeredOn: LocalDate.nullable(),
    answerNote: z.string(),
  })
  .meta({ id: 'ResourceAskView' });
export type ResourceAskView = z.infer<typeof ResourceAskView>;

/** The same in the committee's list, with the action it is asked for. */
export const ResourceAskLine = ResourceAskView.extend({
  actionId: RecordId,
  reference: z.string(),
  text: z.string(),
  reviewReference: z.string(),
}).meta({ id: 'ResourceAskLine' });
export type ResourceAskLine = z.infer<typeof ResourceAskLine>;

/** What a committee's live actions ask for, added up. */
export const ResourceAsks = z
  .strictObject({
    open: z.array(ResourceAskLine),
    /** The sum of what has an amount, in pounds. */
    openPounds: z.int(),
    /** How many of the open ones have no amount. */
    unpriced: z.int(),
    granted: z.int(),
    refused: z.int(),
  })
  .meta({ id: 'ResourceAsks' });
export type ResourceAsks = z.infer<typeof ResourceAsks>;

const ShareStanding = z.enum(['open', 'accepted', 'declined', 'withdrawn']);

const Share = z.strictObject({
  committeeId: RecordId,
  committee: z.string(),
  answer: ShareStanding,
  proposedOn: LocalDate,
  answeredOn: LocalDate.nullable(),
});

/** How an action is planned, beside what the plan's row says of it. */
export const ActionPlanning = z
  .strictObject({
    accountableAgency: AgencyName.nullable(),
    leads: z.array(PlannedLead.extend({ agency: z.string().nullable(), contact: z.string().nullable() })),
    waitsFor: z.array(Dependency),
    waitedForBy: z.array(ActionBrief),
    resourceAsks: z.array(ResourceAskView),
    shares: z.array(Share),
    /** In words, where it comes round again: "Every quarter". */
    recurs: z.string().nullable(),
    /** The piece of evidence the grade comes from. */
    gradeFrom: z.strictObject({ title: z.string(), datedOn: LocalDate }).nullable(),
  })
  .meta({ id: 'ActionPlanning' });
export type ActionPlanning = z.infer<typeof ActionPlanning>;

/** What an action may be planned with: the committee's agencies and their people, its strategies and its live actions. */
export const PlanningChoices = z
  .strictObject({
    agencies: z.array(
      AgencyName.extend({ people: z.array(z.strictObject({ id: RecordId, name: z.string(), post: z.string() })) }),
    ),
    strategies: z.array(
      z.strictObject({
        id: RecordId,
        reviewId: RecordId,
        reviewReference: z.string(),
        number: z.string(),
        title: z.string(),
        liveActions: z.int(),
      }),
    ),
    actions: z.array(
      z.strictObject({ id: RecordId, reviewReference: z.string(), reference: z.string(), text: z.string() }),
    ),
    otherCommittees: z.array(CommitteeName),
    liveActionsMax: z.int(),
  })
  .meta({ id: 'PlanningChoices' });
export type PlanningChoices = z.infer<typeof PlanningChoices>;

/** What the words of a timescale were understood to mean. */
export const UnderstoodTimescale = z
  .strictObject({
    dueOn: LocalDate.nullable(),
    duePrecision: DuePrecision,
    /** In words, for the person who typed them. */
    sentence: z.string(),
  })
  .meta({ id: 'UnderstoodTimescale' });
export type UnderstoodTimescale = z.infer<typeof UnderstoodTimescale>;

/** Live actions of the committee like the words of one that is being planned, and how full its strategy is. */
export const PlanningLoad = z
  .strictObject({
    liveActions: z.int(),
    liveActionsMax: z.int(),
    alike: z.array(
      z.strictObject({
        id: RecordId,
        reference: z.string(),
        text: z.string(),
        reviewReference: z.string(),
        servesThis: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PlanningLoad' });
export type PlanningLoad = z.infer<typeof PlanningLoad>;

/** The words to look for others like. */
export const PlanningLoadQuery = z.strictObject({ words: OptionalNarrative.default('') });

/** What was asked of other committees, and what they asked of this one. */
export const ShareList = z
  .strictObject({
    asked: z.array(
      z.strictObject({
        id: RecordId,
        committee: z.string(),
        words: z.string(),
        proposedOn: LocalDate,
        proposedBy: z.string(),
        answer: ShareStanding,
      }),
    ),
  })
  .meta({ id: 'ShareList' });
export type ShareList = z.infer<typeof ShareList>;

/** A recurring action: its definition, and how far its occurrences have come. */
export const RecurringView = z
  .strictObject({
    id: RecordId,
    version: Version,
    strategyId: RecordId,
    strategy: z.string(),
    text: z.string(),
    measureText: z.string(),
    lever: Lever.nullable(),
    scope: Scope.nullable(),
    accountableAgencyId: RecordId.nullable(),
    leads: z.array(PlannedLead),
    every: z.string(),
    everyMonths: z.int(),
    firstDueOn: LocalDate,
    untilOn: LocalDate.nullable(),
    endedOn: LocalDate.nullable(),
    occurrences: z.array(z.strictObject({ actionId: RecordId, dueOn: LocalDate, delivery: Delivery })),
  })
  .meta({ id: 'RecurringView' });
export type RecurringView = z.infer<typeof RecurringView>;

/** The committee's recurring actions. */
export const RecurringList = z.strictObject({ recurring: z.array(RecurringView) }).meta({ id: 'RecurringList' });
export type RecurringList = z.infer<typeof RecurringList>;

/** Whose plan to look through: one review's, or the committee's. */
export const PlanChecksQuery = z.strictObject({ reviewId: RecordId.optional() });

/** What looking a plan through found, kind by kind. */
export const PlanChecks = z
  .strictObject({
    asAt: LocalDate,
    checks: z.array(
      z.strictObject({
        kind: PlanCheckKind,
        total: z.int(),
        /** The first fifty. */
        found: z.array(
          z.strictObject({ words: z.string(), actionId: RecordId.nullable(), reviewId: RecordId.nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: 'PlanChecks' });
export type PlanChecks = z.infer<typeof PlanChecks>;

/** The words of a timescale, as typed. */
export const TimescaleQuery = z.strictObject({ words: OptionalLine.default('') });
