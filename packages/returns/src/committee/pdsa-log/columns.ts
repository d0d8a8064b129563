import type { Column } from '../../workbook/column.js';
import type { CycleRow } from './cycle-row.js';

/** Columns of the log of tests of change, in the order a cycle turns. */
export const pdsaLogColumns: readonly Column<CycleRow>[] = [
  { header: 'Review', width: 11, format: 'text', cell: (cycle) => cycle.reviewReference },
  { header: 'Agency', width: 12, format: 'text', cell: (cycle) => cycle.agency },
  { header: 'Ramp (the change being tested)', width: 18, format: 'text', cell: (cycle) => cycle.ramp },
  { header: 'Cycle', width: 7, format: 'integer', cell: (cycle) => cycle.cycleNumber },
  { header: 'Purpose', width: 11, format: 'text', cell: (cycle) => cycle.purpose },
  { header: 'Scale', width: 9, format: 'text', cell: (cycle) => cycle.scale },
  { header: 'Stage', width: 8, format: 'text', cell: (cycle) => cycle.stage },
  { header: 'Planned start', width: 11, format: 'date', cell: (cycle) => cycle.plannedStartOn },
  { header: 'Started', width: 11, format: 'date', cell: (cycle) => cycle.startedOn },
  { header: 'Ended', width: 11, format: 'date', cell: (cycle) => cycle.endedOn },
  { header: 'Prediction', width: 22, format: 'text', cell: (cycle) => cycle.prediction ?? 'None recorded' },
  { header: 'Predicted late?', width: 11, format: 'text', cell: (cycle) => cycle.latePrediction },
  { header: 'Result', width: 22, format: 'text', cell: (cycle) => cycle.result },
  { header: 'Did the prediction hold?', width: 11, format: 'text', cell: (cycle) => cycle.predictionHeld },
  { header: 'Decision', width: 10, format: 'text', cell: (cycle) => cycle.decision },
  { header: 'Decision in full', width: 11, format: 'text', cell: (cycle) => cycle.decisionInFull },
  { header: 'What happens next', width: 18, format: 'text', cell: (cycle) => cycle.next },
  { header: 'Stopped', width: 11, format: 'date', cell: (cycle) => cycle.stoppedOn },
  { header: 'Why it was stopped', width: 16, format: 'text', cell: (cycle) => cycle.stoppedWhy },
  { header: 'Action id', width: 38, isPrinted: false, format: 'text', cell: (cycle) => cycle.actionId },
];
