import { statusInWords, tintOf } from '../../return-identity.js';
import type { Column } from '../../workbook/column.js';
import type { ExceptionRow } from './exception-row.js';

/** Columns of the exceptions: which action, how late against the date first agreed, and what is being done. */
export const exceptionColumns: readonly Column<ExceptionRow>[] = [
  { header: 'Review', width: 11, format: 'text', cell: (exception) => exception.reviewReference },
  { header: 'Pseudonym', width: 10, format: 'text', cell: (exception) => exception.pseudonym },
  { header: 'Strategy no.', width: 8, format: 'text', cell: (exception) => exception.strategyNumber },
  { header: 'Action', width: 26, format: 'text', cell: (exception) => exception.action },
  { header: 'Agency', width: 12, format: 'text', cell: (exception) => exception.agency },
  { header: 'Responsible lead', width: 13, format: 'text', cell: (exception) => exception.responsibleLead },
  {
    header: 'Status',
    width: 10,
    format: 'text',
    cell: (exception, { colourKey }) => statusInWords(exception.status, colourKey),
    tint: (exception, { colourKey }) => tintOf(exception.status, colourKey),
  },
  { header: 'Reason for the status', width: 13, format: 'text', cell: (exception) => exception.statusReason },
  { header: 'Original due date', width: 11, format: 'date', cell: (exception) => exception.originalDueOn },
  { header: 'Current due date', width: 11, format: 'date', cell: (exception) => exception.currentDueOn },
  { header: 'Times moved', width: 7, format: 'integer', cell: (exception) => exception.timesMoved },
  {
    header: 'Days past the original date',
    width: 9,
    format: 'integer',
    cell: (exception) => exception.daysPastOriginal,
  },
  {
    header: 'Why it is here',
    width: 20,
    format: 'text',
    cell: (exception) => exception.whyItIsHere ?? 'It is red.',
  },
  {
    header: 'What is being done',
    width: 24,
    format: 'text',
    cell: (exception) => exception.whatIsBeingDone ?? 'Nothing recorded',
  },
  { header: 'Latest update', width: 20, format: 'text', cell: (exception) => exception.latestUpdate?.words ?? null },
  { header: 'Updated on', width: 11, format: 'date', cell: (exception) => exception.latestUpdate?.on ?? null },
  {
    header: 'Theme that came back after closure',
    width: 12,
    format: 'text',
    cell: (exception) => exception.recurredTheme,
  },
  { header: 'Action id', width: 38, isPrinted: false, format: 'text', cell: (exception) => exception.actionId },
];
