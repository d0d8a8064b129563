import type { Request } from '../input/check-request.js';
import type { ChartEvent } from '../input/series.js';
import { analysePhase, type ChartFigures } from '../phases/analyse-phase.js';
import { amountWords } from '../wording/amount.js';
import type { Difference } from './difference.js';
import type { DifferenceGrounds } from './find-difference.js';

/** So many points must have followed before a new line is worth suggesting. */
const POINTS_SINCE_MIN = 12;

/** A stretch as it would be drawn, in plotted units. */
export interface PhasePreview {
  readonly points: number;
  readonly cl: number | null;
  /** The latest limits; `null` without any. */
  readonly ucl: number | null;
  readonly lcl: number | null;
}

/** A phase that a person might decide on, with what it would change. */
export interface SuggestedPhase {
  /** The day on which it would start. */
  readonly start: string;
  /** The position of its first point. */
  readonly position: number;
  /** What happened on or before that day. */
  readonly event: ChartEvent;
  readonly before: PhasePreview;
  readonly after: PhasePreview;
  readonly sentence: string;
}

function previewOf(chart: ChartFigures, request: Request, start: number, end: number): PhasePreview {
  const span = { label: '', start, end, baselineEnd: null };
  const phase = analysePhase(chart, span, { ...request, showTrialLimits: true });
  const last = phase.limits.at(-1);
  return { points: phase.nBaseline, cl: phase.lines.cl, ucl: last?.ucl ?? null, lcl: last?.lcl ?? null };
}

function eventBefore(events: readonly ChartEvent[], since: string, began: string): ChartEvent | undefined {
  let latest: ChartEvent | undefined;
  for (const event of events) {
    const isNear = event.date >= since && event.date <= began;
    if (isNear && (latest === undefined || event.date >= latest.date)) latest = event;
  }
  return latest;
}

/**
 * Suggests a new phase when a lasting change one way followed something that happened.
 *
 * @param grounds - The chart.
 * @param difference - What it says.
 * @returns Nothing unless the change is sustained, has a direction and a beginning on or after an event in the latest
 *   phase, still holds, and is twelve points old. Whether somebody can say what changed is for people to judge, and so
 *   is the phase: the engine never makes one.
 */
export function suggestPhase(grounds: DifferenceGrounds, difference: Difference): SuggestedPhase | null {
  const { chart, phase, request, measure, events, nameOf } = grounds;
  const { level, direction, began, isHolding } = difference;
  const isFirm = level === 'sustained' && direction !== 'unclear' && isHolding === true;
  if (!isFirm || phase === undefined || began === null || events.length === 0) return null;
  const position = phase.sequence.positions.find((each) => (chart.points[each]?.start ?? '') >= began);
  if (position === undefined || position <= phase.span.start) return null;
  const since = phase.sequence.positions.filter((each) => each >= position).length;
  const event = eventBefore(events, chart.points[phase.span.start]?.start ?? '', began);
  if (since < POINTS_SINCE_MIN || event === undefined) return null;
  const before = previewOf(chart, request, phase.span.start, position - 1);
  const after = previewOf(chart, request, position, phase.span.end);
  const words = (line: number | null): string => (line === null ? 'none' : amountWords(line, measure));
  const sentence =
    `If someone can say what changed, a new line could start in ${nameOf(began)}, after “${event.title}”: ` +
    `${words(before.cl)} before and ${words(after.cl)} since. A person decides.`;
  return { start: began, position, event, before, after, sentence };
}
