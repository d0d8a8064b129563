import type { Analysis } from '../analysis.js';
import { quietShare } from './chance.js';

/** What several charts together say, and what chance alone would make them say. */
export interface ChanceAcross {
  readonly charts: number;
  /** How many show a lasting change, a hint or an unusual point. */
  readonly signalling: number;
  /** How many would, were nothing changing anywhere; not rounded. */
  readonly byChance: number;
  readonly sentence: string;
}

const SIGNALS = new Set(['hint', 'unusualPoint', 'sustained', 'mixed']);

function shareOf({ chart, ruleset, phases, points, difference }: Analysis): number {
  const latest = phases.at(-1);
  if (latest === undefined || difference.level === 'tooEarly') return 0;
  const read = points.filter(({ phase, plotted, excluded }) => {
    return phase === phases.length - 1 && plotted !== null && excluded === null;
  });
  const level = ruleset === 'anhoej' ? 'sustained' : 'hint';
  return quietShare(level, { chart, ruleset, points: read.length, nBaseline: latest.nBaseline }) ?? 0;
}

/**
 * Says how many of several charts show a signal, beside how many would by chance alone.
 *
 * @param analyses - The charts of one page.
 */
export function chanceAcross(analyses: readonly Analysis[]): ChanceAcross {
  const signalling = analyses.filter(({ difference }) => SIGNALS.has(difference.level)).length;
  const byChance = analyses.reduce((total, analysis) => total + shareOf(analysis), 0);
  const charts = analyses.length;
  const found = `${signalling} of ${charts} ${charts === 1 ? 'chart' : 'charts'} ${signalling === 1 ? 'shows' : 'show'} a signal`;
  const sentence = `${found}; about ${Math.round(byChance)} of ${charts} would by chance alone, were nothing changing.`;
  return { charts, signalling, byChance, sentence };
}
