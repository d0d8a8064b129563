import type { SmallChart, SmallChartPoints } from '@followthrough/domain';
import type { Reading } from './chosen-chart.js';
import { barePoints } from './drawn-points.js';
import type { StoredMeasure } from '../measures.repository.js';
import { standingDirection } from './standing-direction.js';

/** A measure that was read, and the strategy it is shown with. */
export interface ReadMeasure {
  readonly stored: StoredMeasure;
  readonly analysis: Reading['analysis'];
  readonly drawn: Reading['drawn'];
  readonly isTimeline: Reading['isTimeline'];
  readonly strategyId: string | null;
}

/** What a chart comes to; one that could not be read says nothing yet. */
export function sayingOf({ analysis }: ReadMeasure): Pick<SmallChart, 'level' | 'direction' | 'sentence'> {
  if (analysis.kind === 'refused') {
    const why = analysis.errors.map(({ message }) => message).join(' ');
    return { level: 'tooEarly', direction: null, sentence: `The readings cannot be drawn. ${why}` };
  }
  const { level, sentence } = analysis.difference;
  return { level, direction: standingDirection(analysis.difference), sentence };
}

/** A measure as a small chart. */
export function smallChart(measure: ReadMeasure): SmallChart {
  const { stored, strategyId } = measure;
  return { line: stored.line, strategyId, ruleset: stored.choice.ruleset, ...sayingOf(measure), ...drawingOf(measure) };
}

function drawingOf({
  stored,
  analysis,
  drawn,
  isTimeline,
}: ReadMeasure): Pick<SmallChart, 'chart' | 'centreName' | 'points'> {
  if (analysis.kind === 'refused') return { chart: 'Run chart', centreName: 'median', points: partByPart([]) };
  const { centreName, title } = analysis.chart;
  const points = barePoints(analysis, drawn, stored);
  return isTimeline
    ? { chart: 'Timeline', centreName, points: partByPart(points.map(withoutLines)) }
    : { chart: title, centreName, points: partByPart(points) };
}

type BarePoint = ReturnType<typeof barePoints>[number];

/** Events in a row make no line. */
const withoutLines = (point: BarePoint): BarePoint => ({ ...point, centre: null, upper: null, lower: null });

const thousandth = 1000;
const rounded = (figure: number | null) => (figure === null ? null : Math.round(figure * thousandth) / thousandth);

/** Points part by part: what is the same for many is said in few bytes, and what no point has is left out. */
function partByPart(points: readonly BarePoint[]): SmallChartPoints {
  const figures = (part: 'value' | 'centre' | 'upper' | 'lower' | 'target') =>
    points.some((point) => point[part] !== null) ? points.map((point) => rounded(point[part])) : [];
  const where = (holds: (point: BarePoint, before: BarePoint | undefined) => boolean) =>
    points.flatMap((point, at) => (holds(point, points[at - 1]) ? [at] : []));
  return {
    on: points.map(({ on }) => on),
    ...{ value: figures('value'), centre: figures('centre'), target: figures('target') },
    ...{ upper: figures('upper'), lower: figures('lower') },
    flagged: where(({ rules }) => rules.length > 0),
    excluded: where(({ excluded }) => excluded !== null),
    provisional: where(({ provisional }) => provisional),
    beyondBaseline: where(({ beyondBaseline }) => beyondBaseline),
    phases: where(({ phase }, before) => phase !== before?.phase),
  };
}
