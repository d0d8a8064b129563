import { z } from 'zod';
import { RecordId } from '../ids.js';
import { Line } from '../text.js';

/** What a committee protects: children, adults, or everyone in one committee. */
export const CommitteeKind = z.enum(['CPC', 'APC', 'PPC']);
export type CommitteeKind = z.infer<typeof CommitteeKind>;

/** A committee as others name it. */
export const CommitteeName = z
  .strictObject({ id: RecordId, name: Line, code: z.string(), kind: CommitteeKind })
  .meta({ id: 'CommitteeName' });
export type CommitteeName = z.infer<typeof CommitteeName>;

/** An agency as others name it; one agency may serve several committees. */
export const AgencyName = z.strictObject({ id: RecordId, name: Line }).meta({ id: 'AgencyName' });
export type AgencyName = z.infer<typeof AgencyName>;
