export { analyse } from './analyse.js';
export type { AnalysedPoint, Analysis, PhaseSummary, Refusal } from './analysis.js';
export type { CaseResult } from './cases/case-result.js';
export { runCases, type AnsweredCase } from './cases/run-cases.js';
export { chanceAcross, type ChanceAcross } from './difference/chance-across.js';
export type { ActionLink, Assurance, Chance, ChangeDirection, Difference, Level } from './difference/difference.js';
export type { PhasePreview, SuggestedPhase } from './difference/suggest-phase.js';
export { engineVersion } from './engine-version.js';
export type { AssuranceIcon, Icon, Icons, VariationIcon } from './icons/icons.js';
export { charts, type Chart, type ChartName } from './input/chart.js';
export { gapsBetween, type EventGap, type EventGaps } from './input/gaps-between.js';
export { mdcChoices, rulesets, type MdcChoices, type MdcRule, type Ruleset } from './input/ruleset.js';
export type {
  AnalysisOptions,
  ChartEvent,
  Direction,
  Disclosure,
  Mark,
  Measure,
  OpenGap,
  Phase,
  Point,
  RatioPoint,
  Series,
  SubgroupPoint,
  Target,
  ValuePoint,
} from './input/series.js';
export type { SeriesError, SeriesErrorCode } from './input/series-error.js';
export { leftUnread } from './points/left-unread.js';
export type { PointType } from './points/point-type.js';
export { isSmallAt } from './points/small-numbers.js';
export { eventSeries, type EventDates } from './rare/event-series.js';
export type { OpenGapReading } from './rare/open-gap.js';
export { pickChart, type ChartChoice, type ChartOffer } from './rare/pick-chart.js';
export type { AnhoejNumbers } from './rules/anhoej.js';
export { runsBounds, type RunsBounds } from './rules/runs-bounds.js';
export type { RuleName, Signal, SignalDirection } from './rules/signal.js';
export type { Warning, WarningCode } from './warnings/warning.js';
export { chartTable, type ChartTable } from './wording/chart-table.js';
export { describeChart } from './wording/describe-chart.js';
export { ruleWords } from './wording/rule-words.js';
