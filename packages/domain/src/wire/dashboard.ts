import { z } from 'zod';
import { PlanCheckKind } from '../action/plan-checks.js';
import { Delivery, Effect } from '../action/states.js';
import { AgencyName, CommitteeName } from '../committee/committee.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { CycleView } from './cycles.js';
import { MeasureChart } from './measures.js';
import { PlanRow } from './plan.js';
import { ResourceAsks } from './planning.js';
import { ColourCounts } from './reviews.js';
import { AfterClosure, ThemeLine } from './themes.js';

/** How far actions have come, with delivered, embedded and impact kept apart. */
export const PositionCounts = z
  .strictObject({
    actions: z.int(),
    delivery: z.partialRecord(Delivery, z.int()),
    effect: z.partialRecord(Effect, z.int()),
    colour: ColourCounts,
    overdue: z.int(),
    moved: z.int(),
    closed: z.int(),
    closedWithoutEffect: z.int(),
  })
  .meta({ id: 'PositionCounts' });
export type PositionCounts = z.infer<typeof PositionCounts>;

/** What waits for the improvement lead today. */
export const Waiting = z.strictObject({
  overdue: z.int(),
  dueSoon: z.int(),
  updatesAwaited: z.int(),
  themesToConfirm: z.int(),
});

/** A committee's position on one page. */
export const Dashboard = z
  .strictObject({
    committee: CommitteeName,
    asAt: LocalDate,
    position: PositionCounts,
    waiting: Waiting,
    overdue: z.array(PlanRow),
    asks: ResourceAsks,
    /** What looking the plan through found, and how often. */
    checks: z.array(z.strictObject({ kind: PlanCheckKind, total: z.int() })),
    recurring: z.array(ThemeLine),
    afterClosure: z.array(AfterClosure),
    reviews: z.strictObject({ total: z.int(), underWay: z.int(), onHold: z.int() }),
    chart: MeasureChart.nullable(),
  })
  .meta({ id: 'Dashboard' });
export type Dashboard = z.infer<typeof Dashboard>;

/** What an agency owes, and the tests of change it has open. */
export const AgencyHome = z
  .strictObject({
    agency: AgencyName,
    asAt: LocalDate,
    actions: z.array(PlanRow),
    openCycles: z.array(z.strictObject({ actionId: RecordId, actionText: z.string(), cycle: CycleView })),
  })
  .meta({ id: 'AgencyHome' });
export type AgencyHome = z.infer<typeof AgencyHome>;
