import { dayInWords, type AfterClosure, type PlanRow, type ThemeLine, type ThemeList } from '@followthrough/domain';
import { closureWords, unitInWords } from '@followthrough/domain/words';
import type { Recurrence, RecurringThemeRow } from '@followthrough/returns';
import { leavingReadings, type StoredMeasure } from '../../measures/index.js';
import { evidenceOf, wordsOrNothing } from '../words.js';

/** What the rows of recurring themes are made of. */
export interface RecurringThemes {
  readonly themes: ThemeList;
  /** References of the reviews in the window with learning on a theme, by its slug. */
  readonly reviewsByTheme: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly PlanRow[];
  readonly measures: readonly StoredMeasure[];
}

/** Themes that recur, or came back after closure: a row for each time they came back, or one where they never did. */
export function recurringThemeRows(from: RecurringThemes): RecurringThemeRow[] {
  const { themes, afterClosure } = from.themes;
  return themes.flatMap((theme) => {
    const times = afterClosure.filter(({ slug }) => slug === theme.slug);
    if (times.length > 0) return times.map((time) => rowOf(theme, recurrenceOf(time, from), from));
    return theme.recurs ? [rowOf(theme, null, from)] : [];
  });
}

function rowOf(line: ThemeLine, recurrence: Recurrence | null, from: RecurringThemes): RecurringThemeRow {
  return {
    theme: line.name,
    reviewsWithLearning: line.reviewsInWindow,
    reviewsWithAnyTheme: line.reviewsLabelledInWindow,
    windowInMonths: from.themes.windowMonths,
    reviewReferences: from.reviewsByTheme.get(line.slug) ?? [],
    recurrence,
  };
}

function recurrenceOf(time: AfterClosure, { rows, measures }: RecurringThemes): Recurrence {
  const watched = measures.filter(({ line }) => line.actionId === time.actionId);
  return {
    newReviewReference: time.reviewReference,
    earlierReviewReference: time.actionReviewReference,
    earlierStrategyNumber: rows.find(({ id }) => id === time.actionId)?.strategyNumber ?? '',
    earlierAction: time.actionText,
    closedOn: time.closedOn,
    closedBy: time.closedBy,
    closedOnBasis: closureWords[time.basis],
    evidence: evidenceOf(time.evidenceGrade),
    monthsUntilItCameBack: time.lagMonths,
    practice: time.practice,
    measureSince: wordsOrNothing(watched.map((measure) => sinceClosure(measure, time.closedOn)).join('\n')),
  };
}

/** What a measure has read since a day, in words. Whether it held is for people to judge from its chart. */
function sinceClosure(measure: StoredMeasure, closedOn: string): string {
  const { line, readings, ratePer } = measure;
  const since = readings.filter(({ on }) => on > closedOn);
  const latest = since.at(-1);
  if (latest === undefined) return `${line.name}: no reading since it was closed.`;
  const readingsSince = since.length === 1 ? 'one reading' : `${since.length} readings`;
  const value = leavingReadings({ ...measure, readings: [latest] })[0]?.value ?? null;
  if (value === null) return `${line.name}: ${readingsSince} since it was closed; the latest is not shown here.`;
  const shown = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value);
  const when = line.unit === 'gap' ? `in ${latest.on.slice(0, 4)}` : `on ${dayInWords(latest.on)}`;
  return `${line.name}: ${readingsSince} since it was closed, the latest ${shown} (${unitInWords(line.unit, ratePer)}) ${when}.`;
}

/** Says which theme of an action has come back after closure, if any. */
export function cameBackOn(
  { afterClosure }: ThemeList,
  themesOfActions: ReadonlyMap<string, readonly string[]>,
): (row: PlanRow) => string | null {
  const cameBack = new Map(afterClosure.map(({ slug, theme }) => [slug, theme]));
  return ({ id }) => {
    const named = (themesOfActions.get(id) ?? []).flatMap((slug) => cameBack.get(slug) ?? []);
    return named.length === 0 ? null : named.join('; ');
  };
}
