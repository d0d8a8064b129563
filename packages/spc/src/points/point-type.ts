/** What a point is, in one word for its colour; the rules behind it are in `flags`. */
export type PointType =
  | 'common'
  | 'improvement'
  | 'concern'
  | 'mixed'
  | 'neutralHigh'
  | 'neutralLow'
  | 'neutral'
  | 'excluded'
  | 'masked'
  | 'missing';
