import type { AgeBand, EventKind } from '../review/states.js';
import type { CountedReview } from './review-set.js';

/** The cross-tables there are. The list is fixed: a table somebody could choose is a question nobody has thought through. */
export const crossTables = ['age', 'event'] as const;
export type CrossTable = (typeof crossTables)[number];

/** A cell of a cross-table: the ages or events taken together, each cell with a name of its own. */
export interface Grouping {
  readonly cells: readonly string[];
  readonly cellOf: (review: CountedReview) => string;
}

const grouping = (cells: readonly string[], cellOf: Grouping['cellOf']): Grouping => ({ cells, cellOf });

const threeAges: Record<AgeBand, string> = {
  ...{ unborn: 'under-5', 'under-1': 'under-5', '1-4': 'under-5', '5-11': '5-11' },
  ...{ '12-15': '12-and-over', '16-17': '12-and-over', mixed: '12-and-over' },
};

const threeEvents: Record<EventKind, string> = {
  ...{ death: 'death', 'significant-harm': 'significant-harm', 'risk-of-harm': 'other-event' },
  ...{ 'effective-practice': 'other-event', 'harm-to-others': 'other-event' },
};

/** Ways to take ages and events together, finest first. Each only takes cells of the one before together. */
export const groupings: Readonly<Record<CrossTable, readonly Grouping[]>> = {
  age: [
    grouping(['unborn', 'under-1', '1-4', '5-11', '12-15', '16-17', 'mixed'], ({ ageBand }) => ageBand),
    grouping(['under-5', '5-11', '12-and-over'], ({ ageBand }) => threeAges[ageBand]),
    grouping(['under-5', '5-and-over'], ({ ageBand }) => (threeAges[ageBand] === 'under-5' ? 'under-5' : '5-and-over')),
  ],
  event: [
    grouping(
      ['death', 'significant-harm', 'risk-of-harm', 'effective-practice', 'harm-to-others'],
      ({ event }) => event,
    ),
    grouping(['death', 'significant-harm', 'other-event'], ({ event }) => threeEvents[event]),
    grouping(['death', 'not-a-death'], ({ event }) => (event === 'death' ? 'death' : 'not-a-death')),
  ],
};
