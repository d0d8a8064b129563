import type { LocalDate, MeasureChart, Role } from '@followthrough/domain';
import { chartOf } from './chart-of.js';
import { offersFor } from './chosen-chart.js';
import { mayKeepMeasures } from './measures.policy.js';
import type { StoredMeasure } from './measures.repository.js';

/** A measure's chart for whoever looks at it today. */
export function wholeChart(stored: StoredMeasure, { role, today }: { role: Role; today: LocalDate }): MeasureChart {
  return { ...chartOf(stored, today), offers: offersFor(stored), mayChoose: mayKeepMeasures(role) };
}
