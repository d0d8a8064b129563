import { markingOf, statuses, statusInWords, tintOf } from '../../return-identity.js';
import { tableOf, type Facts, type Sentences, type Sheet, type Table } from '../../workbook/sheet.js';
import type { ChiefOfficersReturn } from '../content.js';
import { agencyProgressColumns, reviewProgressColumns } from './columns.js';
import { headlines } from './headlines.js';

/** The first sheet of the Chief Officers' return: the headlines, then the counts they rest on. */
export function summarySheet(content: ChiefOfficersReturn): Sheet {
  return {
    name: 'Summary',
    about: 'Are we making a difference, what is off track, what is asked of you, and what keeps coming back.',
    paper: 'A4',
    frozenColumns: 0,
    blocks: [headlineSentences(content), ...progressTables(content), identityFacts(content), statusKey(content)],
  };
}

function headlineSentences(content: ChiefOfficersReturn): Sentences {
  return { kind: 'sentences', heading: 'In short', sentences: headlines(content) };
}

function progressTables({ identity, byReview, byAgency }: ChiefOfficersReturn): Table[] {
  const whenEmpty = 'No actions are recorded.';
  return [
    tableOf(
      { name: 'ByReview', heading: 'By review', columns: reviewProgressColumns, rows: byReview, whenEmpty },
      identity,
    ),
    tableOf(
      { name: 'ByAgency', heading: 'By agency', columns: agencyProgressColumns, rows: byAgency, whenEmpty },
      identity,
    ),
  ];
}

function identityFacts({ identity }: ChiefOfficersReturn): Facts {
  return {
    kind: 'facts',
    heading: 'About this return',
    folds: false,
    facts: [
      { label: 'Committee', value: identity.committeeName },
      { label: 'As at', value: { on: identity.asAt } },
      { label: 'Prepared by', value: identity.preparedBy },
      { label: 'Marking', value: markingOf(identity) },
      { label: 'Rules used', value: identity.ruleSet },
      { label: 'Made with', value: `${identity.product.name} ${identity.product.version}` },
    ],
  };
}

function statusKey({ identity: { colourKey } }: ChiefOfficersReturn): Facts {
  return {
    kind: 'facts',
    heading: 'Key to status',
    folds: false,
    facts: statuses.map((status) => ({
      label: statusInWords(status, colourKey) ?? '',
      value: colourKey[status].meaning,
      tint: tintOf(status, colourKey),
    })),
  };
}
