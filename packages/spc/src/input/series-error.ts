/** What can be wrong with a series or with what is asked of it. */
export type SeriesErrorCode =
  | 'chart.unknown'
  | 'chart.needs-proportion'
  | 'chart.needs-rate'
  | 'chart.needs-count'
  | 'chart.needs-gap'
  | 'ruleset.unknown'
  | 'ruleset.choice-invalid'
  | 'measure.per-invalid'
  | 'target.invalid'
  | 'event.date-invalid'
  | 'open-gap.date-invalid'
  | 'point.date-invalid'
  | 'point.date-repeated'
  | 'point.date-out-of-order'
  | 'point.id-repeated'
  | 'point.not-a-number'
  | 'point.too-large'
  | 'point.negative'
  | 'point.not-a-count'
  | 'point.numerator-above-denominator'
  | 'point.not-a-proportion'
  | 'point.denominator-needed'
  | 'point.subgroup-needed'
  | 'phase.date-invalid'
  | 'phase.without-points'
  | 'phase.repeated'
  | 'baseline.date-invalid';

/** Something that stops the analysis, with the point or phase at fault. */
export interface SeriesError {
  readonly code: SeriesErrorCode;
  readonly message: string;
  readonly pointId?: string;
  /** The position of the phase among those given, from 0. */
  readonly phase?: number;
}
