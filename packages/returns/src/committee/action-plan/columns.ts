import { statusInWords, tintOf } from '../../return-identity.js';
import { gradeInWords } from '../../words.js';
import type { Column } from '../../workbook/column.js';
import type { ActionRow } from './action-row.js';

/**
 * Columns of the action plan: where it comes from, the national form, then where it stands.
 *
 * @source Scottish Government, Learning Review guidance, action plan template: the five headings from "Action" to
 *   "Analysis of performance" are verbatim, and committees know the form by them.
 */
export const actionPlanColumns: readonly Column<ActionRow>[] = [
  { header: 'Review', width: 11, format: 'text', cell: (action) => action.reviewReference },
  { header: 'Pseudonym', width: 10, format: 'text', cell: (action) => action.pseudonym },
  { header: 'Strategy no.', width: 8, format: 'text', cell: (action) => action.strategyNumber },
  { header: 'Strategy', width: 20, format: 'text', cell: (action) => action.strategyTitle },
  { header: 'Action (how we intend to do it)', width: 30, format: 'text', cell: (action) => action.intention },
  { header: 'Timescale', width: 11, format: 'text', cell: (action) => action.timescale },
  { header: 'Responsible lead', width: 14, format: 'text', cell: (action) => action.responsibleLead },
  {
    header: 'Performance measure (how well are we doing?)',
    width: 22,
    format: 'text',
    cell: (action) => action.performanceMeasure,
  },
  {
    header: 'Analysis of performance (are we making a difference?)',
    width: 24,
    format: 'text',
    cell: (action) => action.analysisOfPerformance,
  },
  { header: 'Conclusion', width: 12, format: 'text', cell: (action) => action.conclusion },
  { header: 'Concluded on', width: 11, format: 'date', cell: (action) => action.concludedOn },
  { header: 'What every measure says now', width: 26, format: 'text', cell: (action) => action.measuresSay },
  { header: 'Agency', width: 12, format: 'text', cell: (action) => action.agency },
  { header: 'Original due date', width: 11, format: 'date', cell: (action) => action.originalDueOn },
  { header: 'Current due date', width: 11, format: 'date', cell: (action) => action.currentDueOn },
  { header: 'Times moved', width: 7, format: 'integer', cell: (action) => action.timesMoved },
  { header: 'Days slipped', width: 8, format: 'integer', cell: (action) => action.daysSlipped },
  { header: 'Delivery', width: 11, format: 'text', cell: (action) => action.delivery },
  { header: 'Effect', width: 11, format: 'text', cell: (action) => action.effect },
  {
    header: 'Status',
    width: 10,
    format: 'text',
    cell: (action, { colourKey }) => statusInWords(action.status, colourKey),
    tint: (action, { colourKey }) => tintOf(action.status, colourKey),
  },
  {
    header: 'Declared status',
    width: 10,
    format: 'text',
    cell: (action, { colourKey }) => statusInWords(action.declaredStatus, colourKey),
    tint: (action, { colourKey }) => tintOf(action.declaredStatus, colourKey),
  },
  { header: 'Reason for the status', width: 15, format: 'text', cell: (action) => action.statusReason },
  { header: 'Latest update', width: 24, format: 'text', cell: (action) => action.latestUpdate?.words ?? null },
  { header: 'Updated on', width: 11, format: 'date', cell: (action) => action.latestUpdate?.on ?? null },
  { header: 'Evidence grade', width: 14, format: 'text', cell: (action) => gradeInWords(action.evidence) },
  { header: 'Closed on what basis', width: 13, format: 'text', cell: (action) => action.closedOnBasis },
  { header: 'Action id', width: 38, isPrinted: false, format: 'text', cell: (action) => action.actionId },
];
