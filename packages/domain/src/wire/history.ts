import { z } from 'zod';
import { RecordId } from '../ids.js';

/** Records that have a history of their own. */
export const HistoryKind = z.enum([
  ...(['action', 'closure', 'committee', 'cycle', 'evidence', 'finding', 'measure', 'person'] as const),
  ...(['recurring-action', 'review', 'round', 'strategy', 'theme'] as const),
]);
export type HistoryKind = z.infer<typeof HistoryKind>;

/** What somebody did to a record at one moment, in sentences. */
export const HistoryLine = z
  .strictObject({ id: RecordId, at: z.string(), by: z.string(), role: z.string(), what: z.array(z.string()) })
  .meta({ id: 'HistoryLine' });
export type HistoryLine = z.infer<typeof HistoryLine>;

/** A page of a record's history, newest first. */
export const HistoryPage = z
  .strictObject({ lines: z.array(HistoryLine), total: z.int(), page: z.int(), pageSize: z.int() })
  .meta({ id: 'HistoryPage' });
export type HistoryPage = z.infer<typeof HistoryPage>;

/** A chain of the record of changes, and whether it holds. */
export const AuditChain = z.strictObject({
  name: z.string(),
  entries: z.int(),
  /** The first place at which the chain does not hold, or null where it holds to its end. */
  brokenAt: z.int().nullable(),
});

/** Whether the record of changes is as it was written, and when it was last written down elsewhere. */
export const AuditChains = z
  .strictObject({
    chains: z.array(AuditChain),
    /** When that was found out: each time it is asked. */
    checkedAt: z.string(),
    checkpoint: z.strictObject({ at: z.string(), by: z.string(), entries: z.int() }).nullable(),
  })
  .meta({ id: 'AuditChains' });
export type AuditChains = z.infer<typeof AuditChains>;

/** How far every chain has come, as a text to be kept where nobody who has the database can reach it. */
export const AuditCheckpoint = z
  .strictObject({ fileName: z.string(), text: z.string() })
  .meta({ id: 'AuditCheckpoint' });
export type AuditCheckpoint = z.infer<typeof AuditCheckpoint>;
