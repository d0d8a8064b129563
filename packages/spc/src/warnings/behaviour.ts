import { takesRatios } from '../input/chart.js';
import { mean } from '../lines/averages.js';
import { sideOf } from '../lines/near.js';
import { anhoejNumbers } from '../rules/anhoej.js';
import { beyondThree } from '../rules/beyond.js';
import { USEFUL_POINTS_MIN } from '../rules/find-signals.js';
import { limitsIn, startOf, type Sequence } from '../rules/sequence.js';
import type { FindWarning } from './warning.js';

/** Our choice: with fewer off the line, runs and crossings lose their meaning. */
const OFF_LINE_SHARE_MIN = 0.6;

/** With fewer points than a median needs, those on the line are no surprise. */
const ON_LINE_POINTS_MIN = 5;

/** The usual rule of thumb for reading a proportion as roughly normal. */
const EXPECTED_MIN = 5;

/** Our choice, after Laney (2002); judged on this many points or more. */
const DISPERSION = { min: 0.8, max: 1.2, points: 20 };

/** Our choice: from here on, neighbours are so alike that the rules fire on quiet charts. */
const AUTOCORRELATION_MAX = 0.5;

/** Warns that the points do not vary at all. */
export const variation: FindWarning = ({ phases }) => {
  const values = phases.at(-1)?.sequence.values ?? [];
  const first = values[0];
  if (first === undefined || values.length < 2) return undefined;
  for (const value of values) if (sideOf(value, first) !== 0) return undefined;
  return { code: 'noVariation', sentence: 'Every point is the same, so there are no limits and no runs to read.' };
};

/** Warns that many points lie on the line. */
export const onLine: FindWarning = ({ phases }) => {
  const phase = phases.at(-1);
  const total = phase?.sequence.positions.length ?? 0;
  const useful = phase?.anhoej.usefulPoints ?? 0;
  if (total < ON_LINE_POINTS_MIN || useful >= total * OFF_LINE_SHARE_MIN) return undefined;
  return { code: 'manyOnLine', sentence: `${total - useful} of ${total} points lie on the line and say nothing.` };
};

function isUnstable(baseline: Sequence): boolean {
  const numbers = anhoejNumbers(baseline.sides);
  if (numbers.usefulPoints >= USEFUL_POINTS_MIN && numbers.runsSignal) return true;
  return baseline.values.some((value, place) => {
    const lines = limitsIn(baseline.limits, place);
    return lines !== undefined && beyondThree(value, lines) !== 0;
  });
}

/** Warns that a frozen baseline was not steady. */
export const unsteadyBaseline: FindWarning = ({ phases }) => {
  const phase = phases.at(-1);
  if (phase === undefined || phase.span.baselineEnd === null) return undefined;
  if (!isUnstable(startOf(phase.sequence, phase.nBaseline))) return undefined;
  const sentence = 'The baseline holds signals of its own. A line frozen on it will give false alarms.';
  return { code: 'baselineHasSignal', sentence };
};

/** Warns that most points are shares of few. */
export const smallWholes: FindWarning = ({ request: { chart: kind }, chart, phases }) => {
  const phase = phases.at(-1);
  const cl = phase?.lines.cl;
  if (!takesRatios(kind.name) || phase === undefined || cl === null || cl === undefined) return undefined;
  const rest = phase.lines.max === 1 ? 1 - cl : Infinity;
  let small = 0;
  for (const position of phase.sequence.positions) {
    const whole = chart.figures.sizes[position] ?? 0;
    if (whole * Math.min(cl, rest) < EXPECTED_MIN) small += 1;
  }
  if (small <= phase.sequence.positions.length / 2) return undefined;
  return { code: 'smallDenominators', sentence: 'Most points are shares of few, so the limits are rough.' };
};

/** Warns that a proportion or a rate varies more, or less, than chance alone would make it. */
export const dispersion: FindWarning = ({ request: { chart }, phases }) => {
  const phase = phases.at(-1);
  const ratio = phase?.lines.dispersion ?? null;
  // On the charts for large numbers the limits are already as wide as the points vary.
  const isAllowedFor = chart.name === 'pPrime' || chart.name === 'uPrime';
  if (isAllowedFor || phase === undefined || ratio === null || phase.nBaseline < DISPERSION.points) return undefined;
  if (ratio > DISPERSION.max) {
    const sentence = 'The points vary more than chance alone would make them; these limits are too narrow.';
    return { code: 'overDispersed', sentence };
  }
  if (ratio >= DISPERSION.min) return undefined;
  return {
    code: 'underDispersed',
    sentence: 'The points vary less than chance alone would make them. Check the counting.',
  };
};

function lagOne(values: Float64Array): number {
  const centre = mean(values) ?? 0;
  let together = 0;
  let alone = 0;
  let previous = 0;
  for (let place = 0; place < values.length; place += 1) {
    const deviation = (values[place] ?? 0) - centre;
    together += deviation * previous;
    alone += deviation * deviation;
    previous = deviation;
  }
  return alone === 0 ? 0 : together / alone;
}

/** Warns that each point resembles the one before it. */
export const alikeNeighbours: FindWarning = ({ phases }) => {
  const values = phases.at(-1)?.sequence.values;
  if (values === undefined || values.length < USEFUL_POINTS_MIN || !(lagOne(values) > AUTOCORRELATION_MAX))
    return undefined;
  const sentence = 'Each point resembles the one before it. That may be a change, or the nature of the measure.';
  return { code: 'autocorrelated', sentence };
};
