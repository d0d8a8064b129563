import { tableOf, type Sheet } from '../workbook/sheet.js';
import type { ChiefOfficersReturn } from './content.js';
import { conclusionColumns } from './conclusions/columns.js';
import { decisionColumns } from './decisions/columns.js';
import { exceptionColumns } from './exceptions/columns.js';
import { newReviewColumns, parallelProceedingColumns } from './new-reviews/columns.js';
import { recurringThemeColumns } from './recurring-themes/columns.js';

/** The sheet of actions that are red or overdue. */
export function exceptionsSheet({ identity, exceptions }: ChiefOfficersReturn): Sheet {
  const table = {
    name: 'Exceptions',
    columns: exceptionColumns,
    rows: exceptions,
    whenEmpty: 'No action is red or overdue.',
  };
  return {
    name: 'Exceptions',
    about: 'Actions that are red or overdue, how late they are against the date first agreed, and what is being done.',
    paper: 'A4',
    frozenColumns: 3,
    blocks: [tableOf(table, identity)],
  };
}

/** The sheet of what the Chief Officers are asked for. */
export function decisionsSheet({ identity, decisions }: ChiefOfficersReturn): Sheet {
  const table = {
    name: 'Decisions',
    columns: decisionColumns,
    rows: decisions,
    whenEmpty: 'No decision or resource is asked for.',
  };
  return {
    name: 'Decisions and resources',
    about: 'What is asked of the Chief Officers, why, and what follows if it is not agreed.',
    paper: 'A4',
    frozenColumns: 0,
    blocks: [tableOf(table, identity)],
  };
}

/** The sheet of what people concluded of each action, beside what every measure says. */
export function conclusionsSheet({ identity, conclusions }: ChiefOfficersReturn): Sheet {
  const table = {
    name: 'Conclusions',
    columns: conclusionColumns,
    rows: conclusions,
    whenEmpty: 'Nobody has concluded anything yet of an action under way.',
  };
  return {
    name: 'Conclusions',
    about:
      'What people concluded of whether actions make a difference, what is worse first. No sign of a change is not the same as no change.',
    paper: 'A4',
    frozenColumns: 1,
    blocks: [tableOf(table, identity)],
  };
}

/** The sheet of themes that recur, with what had been closed before they came back. */
export function recurringThemesSheet({ identity, recurringThemes }: ChiefOfficersReturn): Sheet {
  const table = {
    name: 'RecurringThemes',
    columns: recurringThemeColumns,
    rows: recurringThemes,
    whenEmpty: 'No theme recurs, and none was found again after an action on it was closed.',
  };
  return {
    name: 'Recurring themes',
    about:
      'Learning that recurs or was found again after an earlier action was closed. It shows where to look, not what failed.',
    paper: 'A4',
    frozenColumns: 1,
    blocks: [tableOf(table, identity)],
  };
}

/** The sheet of new reviews, and of proceedings that run beside reviews. */
export function newReviewsSheet({ identity, newReviews, parallelProceedings }: ChiefOfficersReturn): Sheet {
  const reviews = {
    name: 'NewReviews',
    heading: 'New reviews',
    columns: newReviewColumns,
    rows: newReviews,
    whenEmpty: 'No review is new.',
  };
  const proceedings = {
    name: 'ParallelProceedings',
    heading: 'Parallel proceedings and holds',
    columns: parallelProceedingColumns,
    rows: parallelProceedings,
    whenEmpty: 'No proceedings run beside a review, and nothing is held.',
  };
  return {
    name: 'New reviews',
    about:
      'Reviews notified or decided since the last return, or in the last reporting cycle where this is the first; and what may hold a review up.',
    paper: 'A4',
    frozenColumns: 0,
    blocks: [tableOf(reviews, identity), tableOf(proceedings, identity)],
  };
}
