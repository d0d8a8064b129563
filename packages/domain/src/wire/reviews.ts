import { z } from 'zod';
import { Colour } from '../action/states.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import {
  Acceptance,
  AgeBand,
  EventKind,
  FindingKind,
  GuidanceEdition,
  HoldKind,
  ImplementationStage,
  PublicationForm,
  ReviewDecision,
  ReviewKind,
} from '../review/states.js';
import { PlanRow } from './plan.js';
import { AssignmentView } from './themes.js';

const Hold = z.strictObject({
  kind: HoldKind,
  startedOn: LocalDate,
  endedOn: LocalDate.nullable(),
  note: z.string(),
});

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

/** A dated step of a review, such as "Reported". */
export const ReviewStep = z.strictObject({ on: LocalDate, step: z.string(), note: z.string() });
export type ReviewStep = z.infer<typeof ReviewStep>;

const Finding = z.strictObject({
  id: RecordId,
  paragraph: z.string(),
  kind: FindingKind,
  text: z.string(),
  themes: z.array(AssignmentView),
});
const Strategy = z.strictObject({
  id: RecordId,
  number: z.string(),
  title: z.string(),
  caseForChange: z.string(),
  acceptance: Acceptance,
  stage: ImplementationStage.nullable(),
  findings: z.array(z.string()),
  themes: z.array(AssignmentView),
});

/** One review whole: its steps, findings, strategies and plan. */
export const ReviewPage = z
  .strictObject({
    line: ReviewLine,
    guidanceEdition: GuidanceEdition,
    summary: z.string(),
    publicationForm: PublicationForm,
    practiceFrom: LocalDate.nullable(),
    practiceTo: LocalDate.nullable(),
    steps: z.array(ReviewStep),
    dateWarnings: z.array(z.string()),
    holds: z.array(Hold),
    findings: z.array(Finding),
    strategies: z.array(Strategy),
    plan: z.array(PlanRow),
  })
  .meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;
