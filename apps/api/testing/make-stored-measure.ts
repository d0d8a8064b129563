import { unchosen, type MeasureUnit } from '@followthrough/domain';
import type { StoredMeasure, StoredReading } from '../src/modules/measures/measures.repository.js';
import type { StoredPhase } from '../src/modules/measures/phases/stored-phases.js';

/** The last day of each of so many months from January 2025. */
export const monthEnds = (count: number): string[] =>
  Array.from({ length: count }, (_, month) => new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10));

/** A reading of one figure, unless told otherwise. */
export function makeReading(on: string, changed: Partial<StoredReading> = {}): StoredReading {
  return {
    ...{ id: on, on, value: null, numerator: null, denominator: null, note: '', provisional: false },
    ...{ exclusionReason: null, markedReason: null, markedBy: null },
    ...changed,
  };
}

/** One reading a month from January 2025. */
export const makeReadings = (values: readonly number[]): StoredReading[] =>
  monthEnds(values.length).map((on, at) => makeReading(on, { value: values[at] ?? 0 }));

/** A monthly measure of which fewer is better, with what matters to the test. */
export function makeStoredMeasure(unit: MeasureUnit, changed: Partial<StoredMeasure> = {}): StoredMeasure {
  return {
    line: {
      ...{ id: 'm', name: 'Visits deferred', family: 'balancing', unit, direction: 'decrease', cadence: 'monthly' },
      ...{ actionId: 'a', actionText: '', reviewReference: '', readings: 20, latestOn: null, latestValue: null },
    },
    ...{ question: '', definition: '', numeratorText: '', denominatorText: '', source: '' },
    ...{
      inclusions: '',
      exclusions: '',
      ownerPost: '',
      expectedFrom: '2025-01-01',
      disclosure: 'masked',
      closed: false,
    },
    ...{ targetValue: null, targetBy: null, targets: [], baselineEndsOn: null, ratePer: null, version: 1 },
    ...{ choice: unchosen, events: [], phases: [], readings: [] },
    ...changed,
  };
}

/** A phase that stands, with what matters to the test. */
export function makePhase(changed: Partial<StoredPhase> = {}): StoredPhase {
  return {
    ...{ id: 'one', startsOn: '2025-11-01', label: 'Calls instead of letters', baselineEndsOn: null },
    ...{ reason: 'The clinics ring first.', event: null, decidedBy: 'Ishbel Grant', decidedOn: '2026-11-01' },
    ...{ undone: null, ...changed },
  };
}
