import type { ChiefOfficersReturn } from '../content.js';
import type { Recurrence, RecurringThemeRow } from '../recurring-themes/recurring-theme-row.js';
import type { ProgressCounts } from './progress-counts.js';

/**
 * The return in a few sentences, each counting what a sheet lists.
 *
 * @returns Sentences in the order a Chief Officer asks: difference, delay, decisions, what came back, what is new.
 */
export function headlines(content: ChiefOfficersReturn): string[] {
  const { totals, exceptions, decisions, recurringThemes, newReviews, parallelProceedings } = content;
  return [
    ...difference(totals),
    concluded(content),
    `${counted(totals.overdue, 'action')} overdue, and ${counted(totals.closedWithoutEvidence, 'action')} closed without evidence of effect.`,
    `${counted(exceptions.length, 'exception')}, and ${counted(decisions.length, 'decision or resource ask', 'decisions or resource asks')}.`,
    foundAgain(recurringThemes),
    `${counted(newReviews.length, 'new review')}, and ${counted(parallelProceedings.length, 'parallel proceeding or hold', 'parallel proceedings or holds')}.`,
  ].map(capitalised);
}

/** Delivered is never left to stand for making a difference, so the two are said apart. */
function difference(totals: ProgressCounts): string[] {
  const { deliveredEffectNotKnown: notKnown, practiceEmbedded, impactEvidenced, noEffectFound } = totals;
  const delivered = notKnown + practiceEmbedded + impactEvidenced + noEffectFound;
  if (totals.total === 0) return ['No actions are recorded.'];
  if (delivered === 0) return [`${counted(totals.total, 'action')}, of which none is delivered yet.`];
  return [
    `${counted(totals.total, 'action')}, of which ${delivered} delivered. Delivered is not the same as making a difference.`,
    `Of the ${delivered} delivered: ${impactEvidenced} with impact evidenced, ${practiceEmbedded} embedded in practice, ` +
      `${noEffectFound} with no effect found, and ${notKnown} whose effect is not yet known.`,
  ];
}

/** What people concluded, in their own words for it, and how many actions with measures wait for a word. */
function concluded({ conclusions, withoutConclusion }: ChiefOfficersReturn): string {
  const waiting =
    withoutConclusion === 0
      ? 'no action with measures waits for one.'
      : `${counted(withoutConclusion, 'action')} with measures ${withoutConclusion === 1 ? 'has' : 'have'} no conclusion yet.`;
  if (conclusions.length === 0) return `nobody has concluded yet what difference an action makes; ${waiting}`;
  const of = (kind: string) => conclusions.filter(({ conclusion }) => conclusion === kind).length;
  const kinds = [...new Set(conclusions.map(({ conclusion }) => conclusion))];
  return `${counted(conclusions.length, 'conclusion')} on what difference actions make: ${kinds.map((kind) => `${of(kind)} “${kind}”`).join(', ')}; ${waiting}`;
}

/** A review reported after a closure may look at practice from before it, so the two are counted apart. */
function foundAgain(rows: readonly RecurringThemeRow[]): string {
  const themesWhere = (holds: (recurrence: Recurrence) => boolean) =>
    new Set(rows.filter(({ recurrence }) => recurrence !== null && holds(recurrence)).map(({ theme }) => theme)).size;
  const found = themesWhere(() => true);
  const since = themesWhere(({ practice }) => practice === 'after' || practice === 'straddles');
  const again = 'found again in a review reported after an earlier action on it was closed.';
  if (found === 0) return `no theme was ${again}`;
  const reported = `${counted(found, 'theme')} ${found === 1 ? 'was' : 'were'} ${again}`;
  return since === 0
    ? `${reported} For none is the practice reviewed known to fall after that closure.`
    : `${reported} For ${since} the practice reviewed fell at least partly after that closure.`;
}

/** A count with its noun; none is said in words, because a bare 0 is easily missed. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
