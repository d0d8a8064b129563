import { dayNumber } from './calendar-day.js';
import type { DrawnChart } from './chart.js';
import type { SeriesError } from './series-error.js';
import type { Measure } from './series.js';

/** Beyond these a rate could not be told from 0, or could not be computed with. */
const PER = { min: 1e-6, max: 1e9 };

/**
 * Checks what is measured.
 *
 * @param measure - As given.
 * @param chart - The chart it is meant for.
 * @returns What is wrong; nothing when all is well.
 */
export function checkMeasure({ kind, per, baselineEnd }: Measure, chart: DrawnChart): readonly SeriesError[] {
  const errors: SeriesError[] = [];
  if (chart === 'p' && kind !== 'proportion') {
    errors.push({
      code: 'chart.needs-proportion',
      message: 'A proportions chart needs a measure that is a proportion.',
    });
  }
  if (per !== undefined && !(per >= PER.min && per <= PER.max)) {
    errors.push({ code: 'measure.per-invalid', message: 'A rate must be given per a number above 0.' });
  }
  if (baselineEnd !== undefined && dayNumber(baselineEnd) === undefined) {
    errors.push({ code: 'baseline.date-invalid', message: 'The baseline does not end on a day of the calendar.' });
  }
  return errors;
}
