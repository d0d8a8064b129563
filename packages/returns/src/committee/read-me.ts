import { markingOf, statuses, statusInWords, tintOf } from '../return-identity.js';
import { tableOf, type Facts, type Sheet, type Table } from '../workbook/sheet.js';
import type { ActionRow } from './action-plan/action-row.js';
import type { CommitteeReturn } from './content.js';
import type { TableSheet } from './content-sheets.js';

/** The first sheet: whose return it is, what is in it, how many, and how to read it. */
export function readMeSheet(content: CommitteeReturn, sheets: readonly TableSheet[]): Sheet {
  return {
    name: 'Read me',
    about: 'Whose return this is, what is in it, and how to read it.',
    paper: 'A4',
    frozenColumns: 0,
    fitsOnePage: true,
    blocks: [
      identityFacts(content),
      sheetCounts(content, sheets),
      statusCounts(content),
      deliveryCounts(content),
      { kind: 'sentences', heading: 'How to read this return', sentences: advice },
    ],
  };
}

const advice = [
  '“Delivered” means that what was promised exists. Whether practice changed, or children are better off, is “Effect”.',
  'Each status is worked out from dates and updates. A lead can make it worse, never better; both are shown.',
  'Slippage is counted in days from the date first agreed, not from the last one.',
  'A theme is counted once a person has confirmed it. What a machine suggested and nobody has confirmed stands apart.',
  'Small counts and the days of single events are hidden in “Data”, and say so. What a chart says was read before they were.',
  'Each action keeps its id in the last column, so that a row can be matched to its action. It is not printed.',
  'A row can be only so tall in Excel. A very long entry may look cut on paper; the whole of it is in the cell.',
];

function identityFacts({ identity }: CommitteeReturn): Facts {
  const { committeeName, asAt, preparedBy, ruleSet, product } = identity;
  return {
    kind: 'facts',
    folds: true,
    facts: [
      { label: 'Committee', value: committeeName },
      { label: 'As at', value: { on: asAt } },
      { label: 'Prepared by', value: preparedBy },
      { label: 'Marking', value: markingOf(identity) },
      { label: 'Rules used', value: ruleSet },
      { label: 'Made with', value: `${product.name} ${product.version}` },
    ],
  };
}

function sheetCounts({ identity }: CommitteeReturn, sheets: readonly TableSheet[]): Table {
  return tableOf(
    {
      name: 'SheetList',
      heading: 'What is in this workbook',
      columns: [
        { header: 'Sheet', width: 28, format: 'text', cell: (sheet) => sheet.name },
        { header: 'What it holds', width: 92, format: 'text', cell: (sheet) => sheet.about },
        { header: 'Rows', width: 10, format: 'integer', cell: (sheet) => sheet.rowCount },
      ],
      rows: sheets,
      whenEmpty: 'There are no other sheets.',
    },
    identity,
  );
}

function statusCounts({ identity, actions }: CommitteeReturn): Table {
  return tableOf(
    {
      name: 'StatusKey',
      heading: 'Key to status',
      columns: [
        {
          header: 'Status',
          width: 28,
          format: 'text',
          cell: (status, { colourKey }) => statusInWords(status, colourKey),
          tint: (status, { colourKey }) => tintOf(status, colourKey),
        },
        {
          header: 'What it means',
          width: 92,
          format: 'text',
          cell: (status, { colourKey }) => colourKey[status].meaning,
        },
        {
          header: 'Actions',
          width: 10,
          format: 'integer',
          cell: (status) => actions.filter((action) => action.status === status).length,
        },
      ],
      rows: statuses,
      whenEmpty: 'The committee has no key.',
    },
    identity,
  );
}

function deliveryCounts({ identity, actions }: CommitteeReturn): Table {
  return tableOf(
    {
      name: 'DeliveryAndEffect',
      heading: 'Delivery and effect, counted apart',
      columns: [
        { header: 'Delivery', width: 28, format: 'text', cell: ({ delivery }) => delivery },
        { header: 'Effect', width: 92, format: 'text', cell: ({ effect }) => effect },
        { header: 'Number', width: 10, format: 'integer', cell: ({ count }) => count },
      ],
      rows: countPairs(actions),
      whenEmpty: 'No actions are recorded.',
    },
    identity,
  );
}

/** Counts actions by delivery and effect together, in the order each pair first appears. */
function countPairs(actions: readonly ActionRow[]): { delivery: string; effect: string; count: number }[] {
  const pairs = new Map<string, { delivery: string; effect: string; count: number }>();
  for (const { delivery, effect } of actions) {
    const key = JSON.stringify([delivery, effect]);
    pairs.set(key, { delivery, effect, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  return [...pairs.values()];
}
