/** What a column of a plan holds. */
export type Field =
  | 'strategy'
  | 'strategyNumber'
  | 'ref'
  | 'text'
  | 'timescale'
  | 'originalDate'
  | 'revisedDate'
  | 'leads'
  | 'measure'
  | 'analysis'
  | 'declaredStatus'
  | 'progress'
  | 'evidence'
  /** A known kind of column that has no place in a plan: start dates, days late, cost. */
  | 'unmapped';

/** A wording that means different things in different plans, settled by the other columns and by what is in the cells. */
export type UnsettledField = 'outcome' | 'completionDate' | 'priority';
