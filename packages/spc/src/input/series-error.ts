/** What can be wrong with a series or with what is asked of it. */
export type SeriesErrorCode =
  | 'chart.not-yet'
  | 'chart.unknown'
  | 'chart.needs-proportion'
  | 'ruleset.not-yet'
  | 'ruleset.unknown'
  | 'measure.per-invalid'
  | 'point.date-invalid'
  | 'point.date-repeated'
  | 'point.date-out-of-order'
  | 'point.id-repeated'
  | 'point.not-a-number'
  | 'point.too-large'
  | 'point.negative'
  | 'point.numerator-above-denominator'
  | 'point.not-a-proportion'
  | 'point.denominator-needed'
  | 'point.subgroups-not-yet'
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
