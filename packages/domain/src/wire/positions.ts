import { z } from 'zod';
import { ClosureBasis, Colour, Declared, Delivery, Effect, EvidenceGrade } from '../action/states.js';
import { ColourMapping } from '../committee/colours.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MeasureSnapshot, SnapshotRevision } from '../measure/snapshot.js';
import { PositionCounts } from './dashboard.js';
import { Lead } from './plan.js';
import { RoundLine } from './rounds.js';

/**
 * An action as it stood when a position was taken. A format of its own: it stays as it is when the plan gains a column,
 * so that a position taken years ago can still be read.
 */
export const FrozenAction = z
  .strictObject({
    id: RecordId,
    reviewId: RecordId,
    reviewReference: z.string(),
    pseudonym: z.string(),
    strategyNumber: z.string(),
    strategyTitle: z.string(),
    reference: z.string(),
    text: z.string(),
    timescaleText: z.string(),
    leads: z.array(Lead),
    measureText: z.string(),
    analysisText: z.string(),
    originalDueOn: LocalDate.nullable(),
    dueOn: LocalDate.nullable(),
    delivery: Delivery,
    effect: Effect,
    declared: Declared.nullable(),
    evidenceGrade: EvidenceGrade,
    closedOn: LocalDate.nullable(),
    closureBasis: ClosureBasis.nullable(),
    lastUpdateOn: LocalDate.nullable(),
    lastUpdate: z.string().nullable(),
    resourceAsk: z.string(),
    colour: Colour,
    declaredColour: Colour.nullable(),
    colourReason: z.string(),
    overdueDays: z.int(),
    timesMoved: z.int(),
    daysMoved: z.int(),
    /** Whether the plan it is in was one the round asked about. */
    asked: z.boolean(),
  })
  .meta({ id: 'FrozenAction' });
export type FrozenAction = z.infer<typeof FrozenAction>;

/** A committee's position as it was taken, with the counts and the themes its first page showed. */
export const FrozenPosition = z
  .strictObject({
    asAt: LocalDate,
    /** How the committee showed each state that day. */
    colours: ColourMapping,
    counts: PositionCounts,
    reviews: z.strictObject({ total: z.int(), underWay: z.int(), onHold: z.int() }),
    recurring: z.array(z.strictObject({ theme: z.string(), reviews: z.int() })),
    afterClosure: z.array(
      z.strictObject({
        theme: z.string(),
        reviewReference: z.string(),
        actionReviewReference: z.string(),
        closedOn: LocalDate,
        lagMonths: z.int(),
      }),
    ),
    actions: z.array(FrozenAction),
  })
  .meta({ id: 'FrozenPosition' });
export type FrozenPosition = z.infer<typeof FrozenPosition>;

/** The position of a round as it was taken, and the rounds it can be compared with. */
export const RoundPosition = z
  .strictObject({ round: RoundLine, position: FrozenPosition, others: z.array(RoundLine) })
  .meta({ id: 'RoundPosition' });
export type RoundPosition = z.infer<typeof RoundPosition>;

/** What each measure said when a position was taken, and what the same readings say today where that is something else. */
export const PositionMeasures = z
  .strictObject({
    measures: z.array(
      z.strictObject({
        snapshot: MeasureSnapshot,
        revised: SnapshotRevision.nullable(),
        /** Whether the measure is still to be found among those the committee sees. */
        stillKept: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PositionMeasures' });
export type PositionMeasures = z.infer<typeof PositionMeasures>;

/** What a position is compared with: another round's, or today's when none is named. */
export const CompareWith = z.strictObject({ roundId: RecordId.optional() }).meta({ id: 'CompareWith' });

const Value = z.union([z.string(), z.number(), z.strictObject({ on: LocalDate }), z.null()]);

/** One thing about one action that is not as it was. */
export const PositionChange = z
  .strictObject({
    actionId: RecordId.nullable(),
    reviewReference: z.string(),
    subject: z.string(),
    whatChanged: z.string(),
    before: Value,
    after: Value,
    changedOn: LocalDate,
    changedBy: z.string(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PositionChange' });
export type PositionChange = z.infer<typeof PositionChange>;

/** What changed between two positions, the earlier first. */
export const PositionChanges = z
  .strictObject({ from: LocalDate, to: LocalDate, toToday: z.boolean(), changes: z.array(PositionChange) })
  .meta({ id: 'PositionChanges' });
export type PositionChanges = z.infer<typeof PositionChanges>;
