import { z } from 'zod';
import { Slippage } from '../action/slippage.js';
import { Standing } from '../action/standing.js';
import { ClosureBasis, Colour, Declared, Delivery, DuePrecision, Effect, EvidenceGrade } from '../action/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { OptionalLine } from '../text.js';
import { Conclusion } from '../verdict/conclusion.js';

/** A lead as the plan names it: the post, and whose post it is. */
export const Lead = z
  .strictObject({ post: z.string(), agencyId: RecordId.nullable(), agency: z.string().nullable() })
  .meta({ id: 'Lead' });
export type Lead = z.infer<typeof Lead>;

/** The newest conclusion on an action, as the plan shows it. */
const VerdictInBrief = z.strictObject({
  conclusion: Conclusion,
  on: LocalDate,
  by: z.string(),
  statement: z.string(),
  explanation: z.string(),
  charts: z.array(z.strictObject({ name: z.string(), sentence: z.string() })),
});

/** One action as a row of the plan: the national five columns, and where it stands. */
export const PlanRow = z
  .strictObject({
    id: RecordId,
    version: Version,
    reference: z.string(),
    reviewId: RecordId,
    reviewReference: z.string(),
    pseudonym: z.string(),
    strategyNumber: z.string(),
    strategyTitle: z.string(),
    committee: z.string(),
    text: z.string(),
    timescaleText: z.string(),
    leads: z.array(Lead),
    measureText: z.string(),
    analysisText: z.string(),
    /** What was last concluded of it, and what its charts said then. */
    verdict: VerdictInBrief.nullable(),
    startsOn: LocalDate.nullable(),
    originalDueOn: LocalDate.nullable(),
    dueOn: LocalDate.nullable(),
    duePrecision: DuePrecision,
    reviewOn: LocalDate.nullable(),
    delivery: Delivery,
    effect: Effect,
    declared: Declared.nullable(),
    evidenceGrade: EvidenceGrade,
    /** Whether the evidence that carries the grade is past the last day on which it may be relied on. */
    evidenceExpired: z.boolean(),
    closedOn: LocalDate.nullable(),
    closureBasis: ClosureBasis.nullable(),
    lastUpdateOn: LocalDate.nullable(),
    lastUpdate: z.string().nullable(),
    resourceAsk: z.string(),
    standing: Standing,
    slippage: Slippage,
  })
  .meta({ id: 'PlanRow' });
export type PlanRow = z.infer<typeof PlanRow>;

/** What to list: filters, order and page. Every part is optional. */
export const PlanQuery = z
  .strictObject({
    reviewId: RecordId.optional(),
    agencyId: RecordId.optional(),
    delivery: Delivery.optional(),
    effect: Effect.optional(),
    colour: Colour.optional(),
    overdue: z.enum(['yes']).optional(),
    dueSoon: z.enum(['yes']).optional(),
    updateAwaited: z.enum(['yes']).optional(),
    noLead: z.enum(['yes']).optional(),
    accountableAgencyId: RecordId.optional(),
    words: OptionalLine.optional(),
    order: z.enum(['plan', 'due', 'colour', 'updated']).default('plan'),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  })
  .meta({ id: 'PlanQuery' });
export type PlanQuery = z.infer<typeof PlanQuery>;

/** A page of fifty rows of the plan. */
export const PlanPage = z
  .strictObject({ rows: z.array(PlanRow), total: z.int(), page: z.int(), pageSize: z.int(), asAt: LocalDate })
  .meta({ id: 'PlanPage' });
export type PlanPage = z.infer<typeof PlanPage>;
