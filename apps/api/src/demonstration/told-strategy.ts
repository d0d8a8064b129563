import {
  Acceptance,
  ClosureBasis,
  CycleAct,
  CycleDo,
  CyclePlan,
  CyclePurpose,
  CycleScale,
  CycleStudy,
  Declared,
  Delivery,
  DuePrecision,
  Effect,
  EvidenceGrade,
  ImplementationStage,
  Lever,
  LocalDate,
  MeasureCadence,
  MeasureDirection,
  MeasureFamily,
  MeasureUnit,
  ResourceAnswer,
  SaidBefore,
  Scope,
  ThemeSlug,
} from '@followthrough/domain';
import { z } from 'zod';

const day = LocalDate.optional();
const themes = z.array(ThemeSlug);

const ToldReading = z.strictObject({
  on: LocalDate,
  value: z.number().optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  note: z.string().optional(),
  marked: z.strictObject({ by: z.string(), reason: z.string() }).optional(),
});

const ToldPhase = z.strictObject({
  startsOn: LocalDate,
  label: z.string(),
  baselineEndsOn: day,
  reason: z.string(),
  event: z.strictObject({ on: LocalDate, words: z.string() }).optional(),
  decided: z.strictObject({ by: z.string(), on: LocalDate }),
  undone: z.strictObject({ by: z.string(), on: LocalDate, reason: z.string() }).optional(),
});

const ToldMeasure = z.strictObject({
  name: z.string(),
  family: MeasureFamily,
  question: z.string(),
  definition: z.string(),
  numerator: z.string().optional(),
  denominator: z.string().optional(),
  unit: MeasureUnit,
  direction: MeasureDirection,
  target: z.strictObject({ value: z.number(), by: LocalDate }).optional(),
  cadence: MeasureCadence,
  inclusions: z.string().optional(),
  exclusions: z.string().optional(),
  sampling: z.string().optional(),
  ownerPost: z.string().optional(),
  workedExample: z.string().optional(),
  expectedFrom: day,
  source: z.string(),
  baselineEndsOn: day,
  readings: z.array(ToldReading),
  phases: z.array(ToldPhase).default([]),
});
export type ToldMeasure = z.infer<typeof ToldMeasure>;

const ToldCycle = z.strictObject({
  ramp: z.string(),
  number: z.int(),
  title: z.string(),
  purpose: CyclePurpose,
  scale: CycleScale,
  owner: z.string(),
  agency: z.string(),
  plannedFrom: day,
  plannedTo: day,
  startedOn: day,
  endedOn: day,
  plan: CyclePlan,
  do: CycleDo.optional(),
  study: CycleStudy.optional(),
  act: CycleAct.optional(),
  /** Predictions that were written after the start. */
  late: z.array(z.strictObject({ question: z.int(), prediction: z.string(), on: LocalDate })).default([]),
  stopped: z.strictObject({ on: LocalDate, reason: z.string() }).optional(),
  /** What its stages said before they were reworded, oldest first. */
  reworded: z.array(SaidBefore).default([]),
});
export type ToldCycle = z.infer<typeof ToldCycle>;

const ToldAction = z.strictObject({
  key: z.string(),
  text: z.string(),
  themes,
  lever: Lever,
  scope: Scope,
  leads: z.array(z.strictObject({ agency: z.string(), post: z.string() })),
  timescaleText: z.string(),
  startsOn: day,
  originalDueOn: day,
  duePrecision: DuePrecision,
  reviewOn: day,
  dueChanges: z.array(
    z.strictObject({ changedOn: LocalDate, dueOn: LocalDate, reason: z.string(), approvedBy: z.string() }),
  ),
  delivery: Delivery,
  deliveredOn: day,
  effect: Effect,
  declared: Declared.optional(),
  forecastOn: day,
  blockers: z.array(
    z.strictObject({ text: z.string(), raisedOn: LocalDate, resolvedOn: day, resolvedHow: z.string().optional() }),
  ),
  resourceAsks: z
    .array(
      z.strictObject({
        what: z.string(),
        amountPounds: z.int().optional(),
        neededBy: day,
        askedOf: z.string().optional(),
        askedOn: day,
        answer: ResourceAnswer.optional(),
        answeredOn: day,
        answerNote: z.string().optional(),
      }),
    )
    .default([]),
  measureText: z.string(),
  analysisText: z.string(),
  evidence: z.array(z.strictObject({ title: z.string(), grade: EvidenceGrade, datedOn: LocalDate, note: z.string() })),
  updates: z.array(z.strictObject({ on: LocalDate, agency: z.string(), by: z.string(), text: z.string() })),
  closure: z
    .strictObject({
      decidedOn: LocalDate,
      basis: ClosureBasis,
      reason: z.string(),
      claimedBy: z.string(),
      verifiedBy: z.string(),
      decidedBy: z.string(),
      lookBackOn: day,
    })
    .optional(),
  measures: z.array(ToldMeasure),
  ramps: z.array(z.strictObject({ name: z.string(), objective: z.string(), idea: z.string() })).default([]),
  cycles: z.array(ToldCycle),
});
export type ToldAction = z.infer<typeof ToldAction>;

const ToldMove = z.strictObject({
  to: ImplementationStage,
  on: LocalDate,
  saidBy: z.string(),
  note: z.string().optional(),
});

/** A strategy as its review's file tells it, with the actions it asked for. */
export const ToldStrategy = z.strictObject({
  number: z.string(),
  title: z.string(),
  caseForChange: z.string(),
  findings: z.array(z.string()),
  themes,
  stage: ImplementationStage.optional(),
  moves: z.array(ToldMove).optional(),
  resourceNote: z.string().optional(),
  accepted: Acceptance,
  acceptedNote: z.string().optional(),
  lookAgainOn: LocalDate.optional(),
  actions: z.array(ToldAction),
});
export type ToldStrategy = z.infer<typeof ToldStrategy>;
