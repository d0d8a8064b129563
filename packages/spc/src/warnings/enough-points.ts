import { latestLimits } from '../icons/icons.js';
import { LIMIT_POINTS_MIN } from '../phases/analyse-phase.js';
import { USEFUL_POINTS_MIN } from '../rules/find-signals.js';
import type { FindWarning } from './warning.js';

/** Below these a median is hardly one, and then still moves with each point (Perla, Provost and Murray 2011). */
const MEDIAN_POINTS = { min: 5, settled: 10 };

/** Limits on fewer points are called trial limits (Institute for Healthcare Improvement: 20 to 30). */
const SETTLED_LIMIT_POINTS = 20;

/** Our choice: a phase shorter than a year of months is hard to read. */
const PHASE_POINTS_MIN = 12;

/** Warns that a median rests on too few points, or on few. */
export const medianPoints: FindWarning = ({ request: { chart }, phases }) => {
  const count = phases.at(-1)?.nBaseline ?? 0;
  if (chart.hasLimits || count >= MEDIAN_POINTS.settled) return undefined;
  if (count < MEDIAN_POINTS.min) {
    return {
      code: 'tooFewForMedian',
      sentence: `A median needs at least ${MEDIAN_POINTS.min} points; there are ${count}.`,
    };
  }
  return { code: 'provisionalMedian', sentence: `The median rests on ${count} points and will still move.` };
};

/** Warns that shifts and runs are not looked for yet. */
export const runPoints: FindWarning = ({ phases }) => {
  const useful = phases.at(-1)?.anhoej.usefulPoints ?? 0;
  if (useful >= USEFUL_POINTS_MIN) return undefined;
  const sentence = `Shifts and runs need ${USEFUL_POINTS_MIN} points off the line; there are ${useful}.`;
  return { code: 'noShiftOrRunsYet', sentence };
};

/** Warns that limits rest on too few points, or on few. */
export const limitPoints: FindWarning = ({ request: { chart }, phases }) => {
  const phase = phases.at(-1);
  const count = phase?.nBaseline ?? 0;
  if (!chart.hasLimits || count >= SETTLED_LIMIT_POINTS) return undefined;
  if (count < LIMIT_POINTS_MIN) {
    const sentence = `Limits need ${LIMIT_POINTS_MIN} points; there are ${count}. Any limits shown are for trial only.`;
    return { code: 'tooFewForLimits', sentence };
  }
  // Where nothing varies there are none, however many points there are.
  if (phase === undefined || latestLimits(phase) === undefined) return undefined;
  const sentence = `The limits rest on ${count} points and are trial limits until there are ${SETTLED_LIMIT_POINTS}.`;
  return { code: 'trialLimits', sentence };
};

/** Warns of phases that are short. */
export const phasePoints: FindWarning = ({ phases }) => {
  if (phases.length < 2) return undefined;
  const short = phases.filter((phase) => phase.sequence.positions.length < PHASE_POINTS_MIN);
  if (short.length === 0) return undefined;
  const labels = short.map((phase) => `“${phase.span.label}”`).join(', ');
  return { code: 'shortPhase', sentence: `Fewer than ${PHASE_POINTS_MIN} points in ${labels}.` };
};

/** Warns that the line was moved so often that a change could hide. */
export const phaseCount: FindWarning = ({ phases, points }) => {
  if (phases.length < 2 || points.length / phases.length >= PHASE_POINTS_MIN) return undefined;
  const sentence = `${phases.length} phases in ${points.length} points. A line moved this often can hide a change.`;
  return { code: 'rebasedOften', sentence };
};
