export { analyse } from './analyse.js';
export type { AnalysedPoint, Analysis, PhaseSummary, PointType, Refusal } from './analysis.js';
export type { Chance, ChangeDirection, Difference, Level } from './difference/difference.js';
export { engineVersion } from './engine-version.js';
export { charts, type Chart, type ChartName, type DrawnChart } from './input/chart.js';
export { gapsBetween, type EventGap, type EventGaps } from './input/gaps-between.js';
export { rulesets, type KnownRuleset, type Ruleset } from './input/ruleset.js';
export type {
  AnalysisOptions,
  ChartEvent,
  Direction,
  Measure,
  Phase,
  Point,
  RatioPoint,
  Series,
  SubgroupPoint,
  Target,
  ValuePoint,
} from './input/series.js';
export type { SeriesError, SeriesErrorCode } from './input/series-error.js';
export type { AnhoejNumbers } from './rules/anhoej.js';
export type { RuleName, Signal, SignalDirection } from './rules/signal.js';
export type { Warning, WarningCode } from './warnings/warning.js';
export { chartTable, type ChartTable } from './wording/chart-table.js';
export { describeChart } from './wording/describe-chart.js';
export { ruleWords } from './wording/rule-words.js';
