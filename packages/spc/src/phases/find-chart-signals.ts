import type { Request } from '../input/check-request.js';
import { mdcRules } from '../rules/find-signals.js';
import { joined } from '../rules/sequence.js';
import type { Finding, Signal } from '../rules/signal.js';
import type { AnalysedPhase } from './analyse-phase.js';

const asSignal = (finding: Finding, phase: number): Signal => ({
  rule: finding.rule,
  direction: finding.direction,
  points: finding.points,
  firstPoint: finding.points[0] ?? null,
  phase,
});

function acrossPhases(phases: readonly AnalysedPhase[], { mdc, chart }: Request): readonly Signal[] {
  if (mdc === null || !mdc.crossesPhases) return [];
  const readable = phases.filter((phase) => phase.isEnough);
  return mdcRules(joined(readable.map((phase) => phase.sequence)), mdc, chart).map((finding) => {
    const last = finding.points.at(-1) ?? 0;
    return asSignal(
      finding,
      Math.max(
        0,
        phases.findIndex(({ span }) => span.end >= last),
      ),
    );
  });
}

/**
 * Gathers the signals of every phase, and those of rules that reach across phases.
 *
 * @param phases - In time order.
 * @param request - The chart and the ruleset.
 * @returns Signals phase by phase; those that may reach across phases come last.
 */
export function findChartSignals(phases: readonly AnalysedPhase[], request: Request): readonly Signal[] {
  const own = phases.flatMap((phase, at) => phase.findings.map((finding) => asSignal(finding, at)));
  const across = acrossPhases(phases, request);
  return across.length === 0 ? own : [...own, ...across];
}
