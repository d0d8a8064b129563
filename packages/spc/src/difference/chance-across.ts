import type { Analysis } from '../analysis.js';
import { quietShare } from './chance.js';
import type { Level } from './difference.js';

/** What several charts together say, and what chance alone would make them say. */
export interface ChanceAcross {
  readonly charts: number;
  /** How many of them have too few points to say anything; the rest are read. */
  readonly tooEarly: number;
  /** How many of those that are read show a lasting change, a hint or an unusual point. */
  readonly signalling: number;
  /** How many of those that are read would, were nothing changing anywhere; not rounded. */
  readonly byChance: number;
  readonly sentence: string;
}

const SIGNALS: ReadonlySet<Level> = new Set(['hint', 'unusualPoint', 'sustained', 'mixed']);

/** The share of quiet charts like this one that show a signal of any kind. */
function shareOf({ chart, ruleset, phases, points }: Analysis): number {
  const latest = phases.at(-1);
  if (latest === undefined) return 0;
  const read = points.filter(({ phase, plotted, excluded }) => {
    return phase === phases.length - 1 && plotted !== null && excluded === null;
  });
  const levels: readonly Level[] =
    ruleset === 'anhoej' ? ['sustained', ...(chart.hasLimits ? ['unusualPoint' as const] : [])] : ['hint'];
  const grounds = { chart, ruleset, points: read.length, nBaseline: latest.nBaseline };
  // Of rules that seldom fire, nearly all fire alone: the shares add up.
  return Math.min(
    1,
    levels.reduce((total, level) => total + (quietShare(level, grounds) ?? 0), 0),
  );
}

const chartsInWords = (count: number): string => `${count} ${count === 1 ? 'chart' : 'charts'}`;

function sentenceOf({ charts, tooEarly, signalling, byChance }: Omit<ChanceAcross, 'sentence'>): string {
  const read = charts - tooEarly;
  if (charts === 0) return 'There is no chart to read.';
  if (read === 0) return `${chartsInWords(charts)}, and too few points on any of them to say anything yet.`;
  const found = `${signalling} of ${chartsInWords(read)} ${signalling === 1 || read === 1 ? 'shows' : 'show'} a signal of some kind`;
  const expected = byChance < HALF ? 'fewer than 1' : `about ${Math.round(byChance)}`;
  const chance = `${expected} of ${read} would by chance alone, were nothing changing.`;
  const rest =
    tooEarly === 0 ? '' : ` ${tooEarly} more ${tooEarly === 1 ? 'has' : 'have'} too few points to say anything.`;
  return `${found}; ${chance}${rest}`;
}

/** Below this, rounding would promise that chance shows none. */
const HALF = 0.5;

/**
 * Says how many of several charts show a signal, beside how many would by chance alone.
 *
 * @param analyses - The charts of one page, none chosen for what it shows.
 * @returns Charts with too few points to say anything are counted apart.
 */
export function chanceAcross(analyses: readonly Analysis[]): ChanceAcross {
  const read = analyses.filter(({ difference }) => difference.level !== 'tooEarly');
  const counted = {
    charts: analyses.length,
    tooEarly: analyses.length - read.length,
    signalling: read.filter(({ difference }) => SIGNALS.has(difference.level)).length,
    byChance: read.reduce((total, analysis) => total + shareOf(analysis), 0),
  };
  return { ...counted, sentence: sentenceOf(counted) };
}
