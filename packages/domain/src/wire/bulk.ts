import { z } from 'zod';
import { BulkChange } from '../bulk/bulk-change.js';
import { RecordId, Version } from '../ids.js';
import { ProblemCode } from '../problem.js';
import { PlanQuery } from './plan.js';

/** The most actions that are changed at once. */
export const bulkMax = 2000;

/** A change and the actions it is for: those named, or all that match. */
export const BulkSelection = z
  .strictObject({
    actionIds: z.array(RecordId).min(1).max(bulkMax).optional(),
    matching: PlanQuery.omit({ order: true, page: true }).optional(),
    change: BulkChange,
  })
  .meta({ id: 'BulkSelection' });
export type BulkSelection = z.infer<typeof BulkSelection>;

/** What a change would do: every action it is for, in the version that was seen, and why one cannot take it. */
export const BulkPreview = z
  .strictObject({
    changed: z.int(),
    refused: z.int(),
    rows: z.array(
      z.strictObject({
        id: RecordId,
        version: Version,
        reference: z.string(),
        text: z.string(),
        refusal: ProblemCode.nullable(),
      }),
    ),
  })
  .meta({ id: 'BulkPreview' });
export type BulkPreview = z.infer<typeof BulkPreview>;

/** A change as it was looked at and confirmed, with the version of every action as it was seen. */
export const NewBulkEdit = z
  .strictObject({
    seen: z
      .array(z.strictObject({ id: RecordId, version: Version }))
      .min(1)
      .max(bulkMax),
    change: BulkChange,
  })
  .meta({ id: 'NewBulkEdit' });
export type NewBulkEdit = z.infer<typeof NewBulkEdit>;

/** The committee's last bulk edit, and what undoing it would put back; `changedSince` counts what keeps it from that. */
export const LastBulkEdit = z
  .strictObject({
    last: z
      .strictObject({
        id: RecordId,
        change: BulkChange,
        /** What the agency is called that the change made accountable. */
        agency: z.string().nullable(),
        by: z.string(),
        madeAt: z.string(),
        actions: z.int(),
        undone: z.boolean(),
        /** What stood there before, as stored, or an agency's name: the most frequent first. */
        putsBack: z.array(z.strictObject({ before: z.string().nullable(), actions: z.int() })),
        changedSince: z.int(),
        /** The first twenty that have changed since. */
        changed: z.array(z.strictObject({ id: RecordId, reference: z.string() })),
      })
      .nullable(),
  })
  .meta({ id: 'LastBulkEdit' });
export type LastBulkEdit = z.infer<typeof LastBulkEdit>;
