import type { Chart } from '../input/chart.js';
import type { PlottedPoint } from '../input/plotted-point.js';
import type { Direction, Measure } from '../input/series.js';
import type { AnalysedPhase } from '../phases/analyse-phase.js';
import type { SignalDirection } from '../rules/signal.js';
import { periodNames } from '../wording/period-name.js';
import { chanceOf } from './chance.js';
import type { ChangeDirection, Difference } from './difference.js';
import { judge, type Verdict } from './judge.js';
import { differenceSentence } from './sentences.js';

function directionOfChange(way: SignalDirection, better: Direction): ChangeDirection {
  if (way === 'none') return 'unclear';
  if (better === 'neutral') return 'changed';
  return (way === 'up') === (better === 'increase') ? 'better' : 'worse';
}

function beganAt({ level, run, signal }: Verdict): number | null {
  if (level === 'unusualPoint' || signal === null) return null;
  return run?.began ?? signal.firstPoint;
}

/** The chart whose difference is asked for. */
export interface DifferenceGrounds {
  readonly measure: Measure;
  readonly chart: Chart;
  readonly points: readonly PlottedPoint[];
  /** The latest phase; nothing when the series has no points. */
  readonly phase: AnalysedPhase | undefined;
}

/**
 * Answers "are we making a difference?" from the latest phase.
 *
 * @param grounds - The chart.
 * @returns The only words about change in the product; nothing else may put it into words.
 */
export function findDifference({ measure, chart, points, phase }: DifferenceGrounds): Difference {
  const verdict = judge(phase);
  const nameOf = periodNames(points);
  const hasDirection = verdict.level !== 'tooEarly' && verdict.level !== 'noSignal' && verdict.level !== 'mixed';
  const direction = directionOfChange(verdict.way, measure.direction);
  const chance = chanceOf(verdict.level, phase, chart);
  const began = beganAt(verdict);
  const sentence = differenceSentence({
    verdict,
    direction,
    measure,
    chart,
    chance,
    centreName: chart.centreName,
    periodAt: (position) => nameOf(points[position]?.start ?? ''),
    usefulPoints: phase?.anhoej.usefulPoints ?? 0,
    unusualPoints: phase?.signals.filter((signal) => signal.rule === 'outsideLimits').length ?? 0,
  });
  return {
    level: verdict.level,
    direction: hasDirection ? direction : null,
    rule: verdict.signal?.rule ?? null,
    began: began === null ? null : (points[began]?.start ?? null),
    isHolding: verdict.run?.isHolding ?? null,
    from: verdict.run?.from ?? null,
    to: verdict.run?.to ?? null,
    chance,
    sentence,
  };
}
