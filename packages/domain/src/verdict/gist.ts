import type { ChartSaying } from './chart-saying.js';

/** What a chart comes to: a lasting change for better or worse, a change of no known worth, too little data, no sign. */
export type ChartGist = 'better' | 'worse' | 'changed' | 'too-early' | 'no-sign';

/** What a chart comes to in one word. A hint and a single unusual point are no lasting change. */
export function gistOf({ level, direction }: Pick<ChartSaying, 'level' | 'direction'>): ChartGist {
  if (level === 'tooEarly') return 'too-early';
  if (level === 'mixed') return 'changed';
  if (level !== 'sustained') return 'no-sign';
  return direction === 'better' || direction === 'worse' ? direction : 'changed';
}
