import type { HeadedColumn } from '../columns/find-headings.js';

/** Headings that only tables of another kind have. */
const foreignHeadings =
  /^(target |key )?(audiences?|messages?|channels?|medium|media|spokes\w+|likelihood|probability|mitigation\w*|mitigating.*|risks?( .*)?|version|signature|signed.*|attend\w*|apologies|discussion)$/i;

/** Titles of tables that may look like a plan and are another paper. */
const foreignTitles =
  /\b(communications?|comms|media|press)\b.{0,30}\b(plan|strategy|handling|schedule|timetable|actions?)\b|\brisks?\b.{0,12}\b(register|log|assessment|management)\b|\b(issues?|decisions?) log\b|\b(version|document) (control|history)\b|\b(glossary|abbreviations|signatures?|approvals?|membership|contacts?|family composition|meeting dates)\b/i;

/** Why a table that has the headings of a plan is not taken as one. */
export type NotThePlan = 'its headings' | 'its title';

/**
 * Says why a table with an action column is not part of the plan (a communications plan, a risk register), or gives null.
 * @param titles the headings that stand over the table, and its own first merged row
 */
export function whyNotThePlan(columns: readonly HeadedColumn[], titles: readonly string[]): NotThePlan | null {
  const first = (heading: string): string => heading.split(/[(\n]/)[0]?.trim() ?? '';
  if (columns.some((column) => foreignHeadings.test(first(column.heading)))) return 'its headings';
  return titles.some((title) => foreignTitles.test(title)) ? 'its title' : null;
}
