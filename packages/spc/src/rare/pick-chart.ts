import type { ChartName } from '../input/chart.js';
import { figuresOf, type Figures } from '../input/figures.js';
import type { Point, Series } from '../input/series.js';
import { median } from '../lines/averages.js';
import { linesOf } from '../lines/lines-of.js';
import { sigmaPerRange } from '../lines/moving-ranges.js';
import { LIMIT_POINTS_MIN } from '../phases/analyse-phase.js';
import { rareReason } from './rare-events.js';

/** A chart, or a timeline of events where there are too few for one, and why. */
export interface ChartOffer {
  readonly chart: ChartName | 'timeline';
  readonly reason: string;
}

/** The chart the engine would choose, and others that show something it does not. A person decides. */
export interface ChartChoice extends ChartOffer {
  readonly offers: readonly ChartOffer[];
}

/** Fewer gaps than this make no chart. */
const GAPS_MIN = 5;

/** Our choice, after Laney (2002): from here on the limits of ordinary charts are too narrow. */
const LARGE = { whole: 1000, dispersion: 1.2, points: 20 };

function baselineOf(points: readonly Point[], { plotted }: Figures): readonly number[] {
  const used: number[] = [];
  points.forEach((point, position) => {
    if (point.excluded === undefined && !Number.isNaN(plotted[position])) used.push(position);
  });
  return used;
}

function reasonForLarge(figures: Figures, baseline: readonly number[], chart: 'p' | 'u'): string | null {
  const wholes = baseline.map((position) => figures.sizes[position] ?? 0);
  if ((median(wholes) ?? 0) > LARGE.whole) return `Half of the points rest on more than ${LARGE.whole} each.`;
  const { dispersion } = linesOf[chart]({
    ...{ figures, baseline, chart, start: 0, end: figures.plotted.length },
    ...{ isLeftOut: () => false, isScreened: true, sigmaPerRange: sigmaPerRange.exact },
  });
  if (dispersion === null || baseline.length < LARGE.points || dispersion <= LARGE.dispersion) return null;
  return 'The points vary more than chance alone would make them.';
}

function pickForRatios({ measure, points }: Series, figures: Figures, baseline: readonly number[]): ChartOffer {
  const isProportion = measure.kind === 'proportion';
  if (!points.every((point) => 'denominator' in point)) {
    return { chart: 'xmr', reason: 'Without parts and wholes the figures are read as they are.' };
  }
  const large = reasonForLarge(figures, baseline, isProportion ? 'p' : 'u');
  if (large !== null) return { chart: isProportion ? 'pPrime' : 'uPrime', reason: large };
  return isProportion
    ? { chart: 'p', reason: 'Each point is a part of a whole.' }
    : { chart: 'u', reason: 'Each point is a count over a size that varies.' };
}

function pickForGaps(gaps: number): ChartOffer {
  if (gaps < GAPS_MIN) {
    return {
      chart: 'timeline',
      reason: `Fewer than ${GAPS_MIN} gaps make no chart; show the events and the open gap.`,
    };
  }
  if (gaps < LIMIT_POINTS_MIN) return { chart: 'run', reason: `Limits on gaps need ${LIMIT_POINTS_MIN} of them.` };
  return { chart: 't', reason: 'Each point is the time from one event to the next.' };
}

function pickFor(series: Series, figures: Figures, baseline: readonly number[]): ChartOffer {
  const { measure, points } = series;
  if (points.length > 0 && points.every((point) => 'subgroup' in point && point.subgroup.length >= 2)) {
    return {
      chart: 'xbar',
      reason: 'Each point is several figures, so their mean is charted, with their spread below.',
    };
  }
  if (measure.kind === 'gap') return pickForGaps(baseline.length);
  if (baseline.length < LIMIT_POINTS_MIN) {
    return {
      chart: 'run',
      reason: `With fewer than ${LIMIT_POINTS_MIN} points a run chart says all that can be said.`,
    };
  }
  if (measure.kind === 'proportion' || measure.kind === 'rate') return pickForRatios(series, figures, baseline);
  return measure.kind === 'count'
    ? { chart: 'c', reason: 'Each point counts events with the same chance to happen.' }
    : { chart: 'xmr', reason: 'Each point is one figure.' };
}

function offersFor({ measure, points }: Series, picked: ChartOffer): readonly ChartOffer[] {
  const why = rareReason(measure, points);
  const offers: ChartOffer[] = [];
  if (why !== null) {
    offers.push({ chart: 't', reason: `${why} If the days of the events are known, chart the time between them.` });
    offers.push({ chart: 'g', reason: `${why} If the cases are counted, chart the cases between events.` });
  }
  if (picked.chart === 'xbar')
    offers.push({ chart: 's', reason: 'It shows whether the spread within points is steady.' });
  if (picked.chart !== 'run' && picked.chart !== 'timeline') {
    offers.push({ chart: 'run', reason: 'A run chart suits a first look at anything.' });
  }
  return offers;
}

/**
 * Suggests a chart, with the reason. It is a suggestion: a person may choose another, and `analyse` keeps the reason.
 *
 * @param series - As it would be analysed; missing points and those left out do not count.
 */
export function pickChart(series: Series): ChartChoice {
  const { kind } = series.measure;
  const figures = figuresOf(series.points, series.measure, kind === 'proportion' ? 'p' : kind === 'rate' ? 'u' : 'run');
  const picked = pickFor(series, figures, baselineOf(series.points, figures));
  return { ...picked, offers: offersFor(series, picked) };
}
