import type { HeadingPhrases } from './heading-phrase.js';

const day = '(?:date|time ?-?scale|time ?-?frame|deadline|due|completion|by when|target)';
const later = '(?:revised|amended|extended|new|current|updated|rescheduled|latest)';
const earlier = '(?:original|originally|initial|first|previous)';
const group = '(?:strategy|recommendation|rec|theme|priority|finding|objective)';

/** Dates and figures that have no place in an action, said first so that no start date is taken for a due date. */
export const setAside: readonly HeadingPhrases[] = [
  {
    field: 'unmapped',
    anywhere: [
      'start(?:ed|s|ing)?',
      'commence\\w*',
      'date (?:opened|raised|added|agreed|set|logged|approved|identified)',
    ],
  },
  { field: 'unmapped', anywhere: ['days? (?:late|over ?due|left|remaining|open)', 'over ?due', 'ageing'] },
  {
    field: 'unmapped',
    anywhere: [
      'actual .*(?:date|completion|end)',
      'date (?:of )?(?:completed|closed|closure|done|signed off|achieved|complete)',
      '(?:completed|closed) (?:on|date)',
      'closure date',
    ],
  },
  {
    field: 'unmapped',
    anywhere: [
      'review(?:ed)? (?:date|on|by)',
      'date (?:of )?(?:last |next )?(?:review|update)',
      'last (?:updated?|reviewed)',
      'next review',
    ],
  },
  {
    field: 'unmapped',
    whole: [
      '(?:level of )?risk(?: level| rating| score)?',
      'partners(?: involved)?',
      '(?:supporting|support|partner) (?:agenc|partner|officer|lead)\\w*',
    ],
  },
  { field: 'unmapped', anywhere: ['priority (?:level|rating|score)', 'costs?', 'budget', 'resources?', 'funding'] },
  { field: 'completionDate', whole: ['(?:date of )?completion(?: date)?'] },
  { field: 'priority', whole: ['(?:level of )?priority', 'priority (?:h|high|1)\\b.*'] },
];

/** Numbers of strategies and of actions. */
export const numbers: readonly HeadingPhrases[] = [
  { field: 'strategyNumber', whole: [`${group} ?(?:no|number|num|ref|reference|id|#).*`] },
  {
    field: 'ref',
    whole: [
      '(?:(?:action|item|task|plan|serial) )?(?:ref|reference|no|nos|number|num|nr|id|item|#|№)(?: ?(?:no|number|code))?',
      's\\/?n',
    ],
  },
];

/** A date that took the place of another, and the one it replaced. */
export const movedDates: readonly HeadingPhrases[] = [
  {
    field: 'revisedDate',
    whole: ['revised', 'extension', 'extended to'],
    anywhere: [`${later} (?:.* )?${day}`, `${day} (?:.* )?(?:revised|amended|extended|new)`],
  },
  {
    field: 'originalDate',
    whole: ['original'],
    anywhere: [`${earlier} (?:.* )?${day}`, `${day} (?:.* )?(?:original|originally)`],
  },
];
