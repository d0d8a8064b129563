import { isDay } from './calendar-day.js';
import type { ChartName } from './chart.js';
import type { SeriesError } from './series-error.js';
import type { ChartEvent, Measure, Series } from './series.js';

/** Beyond these a rate could not be told from 0, or could not be computed with. */
const PER = { min: 1e-6, max: 1e9 };

const proportion = {
  kind: 'proportion',
  code: 'chart.needs-proportion',
  message: 'A proportions chart needs a measure that is a proportion.',
} as const;
const rate = {
  kind: 'rate',
  code: 'chart.needs-rate',
  message: 'A rates chart needs a measure that is a rate.',
} as const;
const gap = {
  kind: 'gap',
  code: 'chart.needs-gap',
  message: 'A chart of rare events needs a measure of the gap from one event to the next.',
} as const;

/** Charts whose arithmetic holds for one kind of measure only. */
const needs: Partial<
  Record<ChartName, { readonly kind: Measure['kind']; readonly code: SeriesError['code']; readonly message: string }>
> = {
  p: proportion,
  pPrime: proportion,
  u: rate,
  uPrime: rate,
  g: gap,
  t: gap,
  c: { kind: 'count', code: 'chart.needs-count', message: 'A counts chart needs a measure that is a count.' },
};

const noEvents: readonly ChartEvent[] = [];

function checkDates({ measure, events = noEvents, openGap }: Series): readonly SeriesError[] {
  const errors: SeriesError[] = [];
  if (measure.target?.some(({ from, value }) => !isDay(from) || !Number.isFinite(value)) === true) {
    errors.push({ code: 'target.invalid', message: 'A target needs a number and the day from which it holds.' });
  }
  const undated = events.find(({ date }) => !isDay(date));
  if (undated !== undefined) {
    const message = `The event “${undated.title}” is not dated with a day of the calendar.`;
    errors.push({ code: 'event.date-invalid', message });
  }
  const isOpenGapWrong =
    openGap !== undefined && (!isDay(openGap.since) || !isDay(openGap.asAt) || openGap.asAt < openGap.since);
  if (isOpenGapWrong) {
    const message = 'The open gap needs the day of the last event and a day not before it.';
    errors.push({ code: 'open-gap.date-invalid', message });
  }
  return errors;
}

/**
 * Checks what is measured, and everything about it but its points and phases.
 *
 * @param series - As given.
 * @param chart - The chart it is meant for.
 * @returns What is wrong; nothing when all is well.
 */
export function checkMeasure(series: Series, chart: ChartName): readonly SeriesError[] {
  const { kind, per, baselineEnd } = series.measure;
  const errors: SeriesError[] = [];
  const need = needs[chart];
  if (need !== undefined && need.kind !== kind) errors.push({ code: need.code, message: need.message });
  if (per !== undefined && !(per >= PER.min && per <= PER.max)) {
    errors.push({ code: 'measure.per-invalid', message: 'A rate must be given per a number above 0.' });
  }
  if (baselineEnd !== undefined && !isDay(baselineEnd)) {
    errors.push({ code: 'baseline.date-invalid', message: 'The baseline does not end on a day of the calendar.' });
  }
  const ofDates = checkDates(series);
  return errors.length === 0 ? ofDates : [...errors, ...ofDates];
}
