import type { IntakeLimits } from '../limits.js';
import type { ReadPlan } from '../plan/plan.js';
import type { WordReport } from '../report/read-blocks.js';
import type { ReadSheet, WorkbookFile } from '../workbook/read-workbook.js';

/** What the reading process is asked. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
  limits: IntakeLimits;
}

/** What the reading process answers. */
export type ReadAnswer = { outcome: 'read'; plan: ReadPlan } | { outcome: 'refused'; code: string; addition: string };

/** What the process that reads workbooks is asked. */
export interface WorkbookRequest {
  file: WorkbookFile;
  limits: IntakeLimits;
}

/** What the process that reads workbooks answers. */
export type WorkbookAnswer = { outcome: 'read'; sheet: ReadSheet } | { outcome: 'refused'; code: string };

/** What the process that reads Word reports answers. */
export type ReportAnswer =
  { outcome: 'read'; report: WordReport } | { outcome: 'refused'; by: 'report' | 'intake'; code: string };
