import type { Analysis } from '../analysis.js';
import { amountWords } from './amount.js';
import { periodNames } from './period-name.js';

function extent({ points, chart, measure, isMasked }: Analysis): string {
  const nameOf = periodNames(points, isMasked && measure.kind === 'gap');
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return `${chart.title} without points.`;
  if (points.length === 1) return `${chart.title} of 1 point, ${nameOf(first.start)}.`;
  return `${chart.title} of ${points.length} points from ${nameOf(first.start)} to ${nameOf(last.start)}.`;
}

function missing({ points }: Analysis): readonly string[] {
  const count = points.filter((point) => point.pointType === 'missing').length;
  if (count === 0) return [];
  return [count === 1 ? '1 of them is missing.' : `${count} of them are missing.`];
}

function line({ phases, chart, measure }: Analysis): readonly string[] {
  const latest = phases.at(-1);
  if (latest === undefined || latest.cl === null) return [];
  const where = phases.length > 1 ? ` in the latest phase, “${latest.label}”,` : '';
  return [`The ${chart.centreName}${where} is ${amountWords(latest.cl, measure)}.`];
}

function limits({ points, measure }: Analysis): readonly string[] {
  const last = points.findLast((point) => point.ucl !== null && point.lcl !== null);
  if (last === undefined || last.ucl === null || last.lcl === null) return [];
  return [`The latest limits are ${amountWords(last.lcl, measure)} and ${amountWords(last.ucl, measure)}.`];
}

function marks({ points, measure, isMasked }: Analysis): readonly string[] {
  const marked = points.filter((point) => point.marked !== null);
  if (marked.length === 0) return [];
  const nameOf = periodNames(points, isMasked && measure.kind === 'gap');
  const said = marked.map(({ start, marked: mark }) => `${nameOf(start)} (${mark?.by}: ${mark?.reason})`);
  return [`Marked by a person as plainly different, which no rule decides: ${said.join('; ')}.`];
}

function chance({ difference }: Analysis): readonly string[] {
  // The sentence of a hint already says how often chance alone would give one.
  return difference.chance === null || difference.level === 'hint' ? [] : [difference.chance.sentence];
}

function rest({ difference, icons, openGap, suggestedPhase }: Analysis): readonly string[] {
  const icon = [icons?.variation, icons?.assurance].flatMap((each) => (each ? [`${each.words}.`] : []));
  const others = [difference.assurance?.sentence, openGap?.sentence, suggestedPhase?.sentence];
  return [...icon, ...others.filter((sentence) => sentence !== undefined)];
}

/**
 * Describes a chart in one paragraph.
 *
 * @param analysis - The chart.
 * @returns What is drawn, what it shows, how often chance alone would show it, and what to beware of.
 */
export function describeChart(analysis: Analysis): string {
  return [
    extent(analysis),
    ...missing(analysis),
    ...line(analysis),
    ...limits(analysis),
    ...marks(analysis),
    analysis.difference.sentence,
    ...chance(analysis),
    ...analysis.difference.actions.map((link) => link.sentence),
    ...rest(analysis),
    ...analysis.warnings.map((warning) => warning.sentence),
  ].join(' ');
}
