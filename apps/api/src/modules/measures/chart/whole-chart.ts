import type { LocalDate, MeasureChart, Role } from '@followthrough/domain';
import { chartOf } from './chart-of.js';
import { isRunChart, offersFor } from './chosen-chart.js';
import { mayKeepMeasures } from '../measures.policy.js';
import type { StoredMeasure } from '../measures.repository.js';

/** Who looks at a measure, and on which day. */
export interface WhoLooks {
  readonly role: Role;
  readonly today: LocalDate;
}

/** A measure's chart for whoever looks at it today. */
export function wholeChart(stored: StoredMeasure, { role, today }: WhoLooks): MeasureChart {
  const mayChoose = mayKeepMeasures(role);
  return { ...chartOf(stored, today), offers: offersFor(stored), mayChoose, mayMark: mayChoose && isRunChart(stored) };
}
