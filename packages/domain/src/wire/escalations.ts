import { z } from 'zod';
import { EscalationReason, EscalationRung } from '../escalation/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Narrative } from '../text.js';

/** A step that was taken: an action brought to somebody, why, since when, who was told by post, and what came of it. */
export const EscalationLine = z
  .strictObject({
    id: RecordId,
    version: Version,
    actionId: RecordId,
    actionText: z.string(),
    reviewReference: z.string(),
    reason: EscalationReason,
    rung: EscalationRung,
    why: z.string(),
    decisionSought: z.string().nullable(),
    sinceOn: LocalDate,
    takenOn: LocalDate,
    told: z.array(z.string()),
    outcome: z.string().nullable(),
    outcomeOn: LocalDate.nullable(),
    outcomeBy: z.string().nullable(),
  })
  .meta({ id: 'EscalationLine' });
export type EscalationLine = z.infer<typeof EscalationLine>;

/** Which steps: those of one action, or all that are still open in the committee. */
export const EscalationQuery = z.strictObject({ actionId: RecordId.optional() }).meta({ id: 'EscalationQuery' });

/** Steps of escalation, the highest and newest first. */
export const EscalationList = z
  .strictObject({ steps: z.array(EscalationLine), mayRecordOutcome: z.boolean() })
  .meta({ id: 'EscalationList' });
export type EscalationList = z.infer<typeof EscalationList>;

/** What came of bringing an action to somebody. */
export const EscalationOutcome = z.strictObject({ outcome: Narrative }).meta({ id: 'EscalationOutcome' });
export type EscalationOutcome = z.infer<typeof EscalationOutcome>;
