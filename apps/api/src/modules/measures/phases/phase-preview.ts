import type { PhasePreview, PhaseProposal } from '@followthrough/domain';
import { readMeasure } from '../chart/chosen-chart.js';
import type { StoredMeasure } from '../measures.repository.js';
import { phaseFigures } from './phase-figures.js';
import type { StoredPhase } from './stored-phases.js';
import { wholeChart, type WhoLooks } from '../chart/whole-chart.js';
import { standingDirection } from '../chart/standing-direction.js';

/** What the chart of a measure says now, and what it would say with another phase. */
export function phasePreview(stored: StoredMeasure, proposal: PhaseProposal, who: WhoLooks): PhasePreview {
  const proposed = { ...stored, phases: withPhase(stored.phases, proposal, who.today) };
  const [before, after] = [sideOf(stored, who.today), sideOf(proposed, who.today)];
  const chart = wholeChart(proposed, who);
  return {
    ...{ unit: stored.line.unit, centreName: chart.centreName, before, after, chart },
    warnings: after.warnings.filter((warning) => !before.warnings.includes(warning)),
  };
}

function withPhase(phases: readonly StoredPhase[], proposal: PhaseProposal, today: string): StoredPhase[] {
  const undecided = { id: '', reason: '', event: null, decidedBy: '', decidedOn: today, undone: null };
  return [...phases, { ...proposal, ...undecided }].toSorted((one, other) =>
    one.startsOn.localeCompare(other.startsOn),
  );
}

function sideOf(stored: StoredMeasure, today: string): PhasePreview['before'] {
  const reading = readMeasure(stored, today);
  const { analysis } = reading;
  const phases = phaseFigures(reading, stored);
  if (analysis.kind === 'refused') {
    const warnings = analysis.errors.map(({ message }) => message);
    return { phases, level: 'tooEarly', direction: null, sentence: 'The readings cannot be drawn.', warnings };
  }
  const { level, sentence } = analysis.difference;
  const direction = standingDirection(analysis.difference);
  return { phases, level, direction, sentence, warnings: analysis.warnings.map((warning) => warning.sentence) };
}
