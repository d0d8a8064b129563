import { z } from 'zod';
import { Declared, Delivery, Driver, Effect, Lever, Scope } from '../action/states.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { MeasureFamily, MeasureUnit } from '../measure/states.js';
import { ImplementationStage } from '../review/states.js';
import { Line, Narrative, OptionalNarrative } from '../text.js';
import { CycleView } from './cycles.js';
import { EvidenceItem } from './evidence.js';
import { PlanRow } from './plan.js';
import { ActionPlanning } from './planning.js';
import { AfterClosure, AssignmentView } from './themes.js';
import { refuseClaims } from './verdicts.js';

const DueChange = z.strictObject({
  changedOn: LocalDate,
  from: LocalDate.nullable(),
  to: LocalDate,
  reason: z.string(),
  approvedBy: z.string(),
});
const Update = z.strictObject({
  id: RecordId,
  writtenOn: LocalDate,
  by: z.string(),
  agency: z.string().nullable(),
  text: z.string(),
});
const Blocker = z.strictObject({
  id: RecordId,
  text: z.string(),
  raisedOn: LocalDate,
  raisedBy: z.string(),
  resolvedOn: LocalDate.nullable(),
  resolvedBy: z.string(),
  resolvedHow: z.string(),
});
const MeasureBrief = z.strictObject({
  id: RecordId,
  name: z.string(),
  family: MeasureFamily,
  unit: MeasureUnit,
  readings: z.int(),
  latestOn: LocalDate.nullable(),
  latestValue: z.number().nullable(),
});

/** What the caller may do with an action, so that a screen offers only that. */
export const ActionPermissions = z.strictObject({
  update: z.boolean(),
  /** Change what it promises, who leads it and what it waits for: the committee whose action it is. */
  plan: z.boolean(),
  /** Link it to strategies of one's own committee. */
  link: z.boolean(),
  changeDueDate: z.boolean(),
  decideThemes: z.boolean(),
});

/** Everything about one action: what was promised, where it stands, and how it came to stand there. */
export const ActionPage = z
  .strictObject({
    row: PlanRow,
    caseForChange: z.string(),
    lever: Lever.nullable(),
    driver: Driver.nullable(),
    scope: Scope.nullable(),
    forecastOn: LocalDate.nullable(),
    importedFrom: z.string().nullable(),
    importedStatus: z.string().nullable(),
    servedStrategies: z.array(
      z.strictObject({
        reviewId: RecordId,
        reviewReference: z.string(),
        strategyId: RecordId,
        number: z.string(),
        title: z.string(),
        stage: ImplementationStage.nullable(),
        /** Whether the strategy is the caller's own committee's. */
        own: z.boolean(),
      }),
    ),
    committees: z.array(z.string()),
    planning: ActionPlanning,
    blockers: z.array(Blocker),
    dueChanges: z.array(DueChange),
    updates: z.array(Update),
    evidence: z.array(EvidenceItem),
    measures: z.array(MeasureBrief),
    cycles: z.array(CycleView),
    themes: z.array(AssignmentView),
    recurredAfterClosure: z.array(AfterClosure),
    deliveryChoices: z.array(Delivery),
    may: ActionPermissions,
  })
  .meta({ id: 'ActionPage' });
export type ActionPage = z.infer<typeof ActionPage>;

/** An update: what happened, and where the action stands now if that changed. */
export const NewUpdate = z
  .strictObject({
    text: Narrative,
    delivery: Delivery.optional(),
    effect: Effect.optional(),
    declared: Declared.nullable().optional(),
    forecastOn: LocalDate.nullable().optional(),
    analysisText: OptionalNarrative.optional(),
  })
  .check(refuseClaims(['analysisText']))
  .meta({ id: 'NewUpdate' });
export type NewUpdate = z.infer<typeof NewUpdate>;

/** A new due date, why, and who agreed to it. */
export const DueDateChange = z
  .strictObject({ dueOn: LocalDate, reason: Narrative, approvedBy: Line })
  .meta({ id: 'DueDateChange' });
export type DueDateChange = z.infer<typeof DueDateChange>;
