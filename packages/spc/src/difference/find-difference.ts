import type { Request } from '../input/check-request.js';
import type { ChartEvent, Direction, Measure, Point } from '../input/series.js';
import type { AnalysedPhase, ChartFigures } from '../phases/analyse-phase.js';
import type { Signal, SignalDirection } from '../rules/signal.js';
import type { NamePeriod } from '../wording/period-name.js';
import { assuranceOf } from './assurance.js';
import { chanceOf } from './chance.js';
import type { ActionLink, Assurance, Chance, ChangeDirection, Difference } from './difference.js';
import { judge, type Verdict } from './judge.js';
import { linkActions } from './link-actions.js';
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
  readonly request: Request;
  readonly chart: ChartFigures;
  readonly points: readonly Point[];
  /** The latest phase; nothing when the series has no points. */
  readonly phase: AnalysedPhase | undefined;
  /** The signals that end in it. */
  readonly signals: readonly Signal[];
  readonly events: readonly ChartEvent[];
  /** In plotted units; `null` without one that could be compared with the figures. */
  readonly target: number | null;
  readonly isRare: boolean;
  readonly nameOf: NamePeriod;
}

function chanceFor({ level }: Verdict, { phase, request }: DifferenceGrounds): Chance | null {
  if (phase === undefined) return null;
  const { chart, ruleset } = request;
  return chanceOf(level, { chart, ruleset, points: phase.sequence.positions.length, nBaseline: phase.nBaseline });
}

function assuranceFor({ level }: Verdict, grounds: DifferenceGrounds): Assurance | null {
  const { phase, measure, target, request } = grounds;
  if (phase === undefined || level === 'sustained' || level === 'mixed') return null;
  const onLimit = request.mdc?.onLimit ?? 'decided';
  return assuranceOf({ chart: request.chart, phase, target, better: measure.direction, onLimit }, measure);
}

/** What the latest phase says, and how. */
interface Answer {
  readonly verdict: Verdict;
  readonly direction: ChangeDirection;
  readonly chance: Chance | null;
}

function sentenceFor({ verdict, direction, chance }: Answer, grounds: DifferenceGrounds): string {
  const { measure, request, points, phase, signals, nameOf, isRare } = grounds;
  return differenceSentence({
    verdict,
    direction,
    measure,
    chart: request.chart,
    chance,
    centreName: request.chart.centreName,
    periodAt: (position) => nameOf(points[position]?.start ?? ''),
    usefulPoints: phase?.anhoej.usefulPoints ?? 0,
    unusualPoints: signals.filter((signal) => signal.rule === 'outsideLimits').length,
    isRareOutcome: isRare && measure.role === 'outcome',
  });
}

const noLinks: readonly ActionLink[] = [];

/**
 * Answers "are we making a difference?" from the latest phase.
 *
 * @param grounds - The chart.
 * @returns The only words about change in the product; nothing else may put it into words.
 */
export function findDifference(grounds: DifferenceGrounds): Difference {
  const { measure, points, phase, signals, events } = grounds;
  const verdict = judge(phase === undefined ? undefined : { phase, signals });
  const hasDirection = verdict.level !== 'tooEarly' && verdict.level !== 'noSignal' && verdict.level !== 'mixed';
  const direction = directionOfChange(verdict.way, measure.direction);
  const chance = chanceFor(verdict, grounds);
  const position = beganAt(verdict);
  const began = position === null ? null : (points[position]?.start ?? null);
  const isDated = hasDirection && began !== null && events.length > 0;
  return {
    level: verdict.level,
    direction: hasDirection ? direction : null,
    rule: verdict.signal?.rule ?? null,
    began,
    isHolding: verdict.run?.isHolding ?? null,
    from: verdict.run?.from ?? null,
    to: verdict.run?.to ?? null,
    chance,
    sentence: sentenceFor({ verdict, direction, chance }, grounds),
    actions: isDated ? linkActions(events, { began, direction }) : noLinks,
    assurance: assuranceFor(verdict, grounds),
  };
}
