import { z } from 'zod';
import { Colour } from '../action/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { AgeBand, EventKind, ReviewDecision, ReviewKind } from '../review/states.js';
import { ReviewFacts } from '../review/review.js';
import { StageTime } from '../review/stages.js';
import { PlanRow } from './plan.js';
import { FamilyContact, FindingView, Proceeding, ReviewEvent } from './review-parts.js';
import { StrategyView } from './strategies.js';

/** How many actions stand in each colour. */
export const ColourCounts = z.partialRecord(Colour, z.int()).meta({ id: 'ColourCounts' });
export type ColourCounts = z.infer<typeof ColourCounts>;

/** A review as a line of the list. */
export const ReviewLine = z
  .strictObject({
    id: RecordId,
    reference: z.string(),
    pseudonym: z.string(),
    committee: z.string(),
    kind: ReviewKind,
    event: EventKind,
    ageBand: AgeBand,
    notifiedOn: LocalDate.nullable(),
    reportedOn: LocalDate.nullable(),
    decision: ReviewDecision.nullable(),
    onHold: z.boolean(),
    findings: z.int(),
    strategies: z.int(),
    actions: z.int(),
    colours: ColourCounts,
  })
  .meta({ id: 'ReviewLine' });
export type ReviewLine = z.infer<typeof ReviewLine>;

/** Every review the caller may see, newest first. */
export const ReviewList = z.strictObject({ reviews: z.array(ReviewLine) }).meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof ReviewList>;

/** What a new review may begin with: a reference and a letter that are free. */
export const ReviewBeginning = z
  .strictObject({ reference: z.string(), letter: z.string().nullable() })
  .meta({ id: 'ReviewBeginning' });
export type ReviewBeginning = z.infer<typeof ReviewBeginning>;

/** One review whole: its facts, timeline, what hangs on it, and its plan. */
export const ReviewPage = z
  .strictObject({
    line: ReviewLine,
    version: Version,
    facts: ReviewFacts,
    notifiedByAgency: z.string().nullable(),
    timeline: z.array(StageTime),
    dateWarnings: z.array(z.string()),
    pseudonymWarnings: z.array(z.string()),
    events: z.array(ReviewEvent),
    proceedings: z.array(Proceeding),
    contacts: z.array(FamilyContact),
    findings: z.array(FindingView),
    strategies: z.array(StrategyView),
    plan: z.array(PlanRow),
    may: z.strictObject({
      edit: z.boolean(),
      /** Whether findings and strategies may still be added, changed and removed. */
      editWords: z.boolean(),
    }),
  })
  .meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;
