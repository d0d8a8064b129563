import { dayInWords } from '../workbook/calendar-day.js';
import { tableOf, type Sheet, type TableContent } from '../workbook/sheet.js';
import type { ReturnIdentity } from '../return-identity.js';
import { actionPlanColumns } from './action-plan/columns.js';
import { changeColumns } from './changes/columns.js';
import type { Changes } from './changes/change-row.js';
import type { CommitteeReturn } from './content.js';
import { readingColumns } from './measure-readings/columns.js';
import { measureColumns } from './measures/columns.js';
import { pdsaLogColumns } from './pdsa-log/columns.js';
import { themeColumns } from './themes/columns.js';

/** A sheet that holds one table and nothing else, with how many rows it has. */
export interface TableSheet extends Sheet {
  readonly rowCount: number;
}

/** The six sheets of a committee's return that hold its content, in order. */
export function committeeSheets(content: CommitteeReturn): readonly TableSheet[] {
  const { identity } = content;
  return [
    actionPlanSheet(content),
    pdsaLogSheet(content),
    measuresSheet(content),
    readingsSheet(content),
    themesSheet(content),
    changesSheet(content.changes, identity),
  ];
}

function actionPlanSheet({ identity, actions }: CommitteeReturn): TableSheet {
  return tableSheet(
    {
      name: 'Action plan',
      about: 'What each agency undertook, by when, where it stands, and what difference it has made. One action a row.',
      paper: 'A3',
      frozenColumns: 3,
    },
    { name: 'ActionPlan', columns: actionPlanColumns, rows: actions, whenEmpty: 'No actions are recorded.' },
    identity,
  );
}

function pdsaLogSheet({ identity, cycles }: CommitteeReturn): TableSheet {
  return tableSheet(
    {
      name: 'PDSA log',
      about: 'Tests of change. A test that was abandoned has taught something: it is a good result.',
      paper: 'A3',
      frozenColumns: 1,
    },
    { name: 'PdsaLog', columns: pdsaLogColumns, rows: cycles, whenEmpty: 'No tests of change are recorded.' },
    identity,
  );
}

function measuresSheet({ identity, measures }: CommitteeReturn): TableSheet {
  return tableSheet(
    {
      name: 'Measures',
      about: 'How each measure is counted. No signal on a chart is not the same as no change.',
      paper: 'A3',
      frozenColumns: 1,
    },
    { name: 'Measures', columns: measureColumns, rows: measures, whenEmpty: 'No measures are recorded.' },
    identity,
  );
}

function readingsSheet({ identity, readings }: CommitteeReturn): TableSheet {
  return tableSheet(
    {
      name: 'Data',
      about:
        'Every reading of every measure, one a row. Small counts are hidden, which is never 0; charts were read before they were. Small denominators swing widely.',
      paper: 'A4',
      frozenColumns: 1,
    },
    { name: 'MeasureData', columns: readingColumns, rows: readings, whenEmpty: 'No readings are recorded.' },
    identity,
  );
}

function themesSheet({ identity, themes }: CommitteeReturn): TableSheet {
  return tableSheet(
    {
      name: 'Themes',
      about:
        'What reviews found, by theme. Learning and strengths are counted apart, once a person has confirmed them.',
      paper: 'A4',
      frozenColumns: 1,
    },
    { name: 'Themes', columns: themeColumns, rows: themes, whenEmpty: 'No themes are recorded.' },
    identity,
  );
}

/** Only what is compared can be said not to have changed. */
const nothingCompared =
  'No action’s words, dates, delivery, effect, evidence grade, closure or status has changed since that return. Updates are in the action plan.';

function changesSheet({ since, rows }: Changes, identity: ReturnIdentity): TableSheet {
  const earlier = since && `${since.title} (as at ${dayInWords(since.asAt)})`;
  return tableSheet(
    {
      name: 'Changes since last return',
      about: earlier ? `What changed since: ${earlier}.` : 'There was no earlier return, so nothing can be compared.',
      paper: 'A4',
      frozenColumns: 0,
    },
    {
      name: 'Changes',
      columns: changeColumns,
      rows,
      whenEmpty: earlier ? nothingCompared : 'This is the first return.',
    },
    identity,
  );
}

function tableSheet<Row>(sheet: Omit<Sheet, 'blocks'>, table: TableContent<Row>, identity: ReturnIdentity): TableSheet {
  return { ...sheet, blocks: [tableOf(table, identity)], rowCount: table.rows.length };
}
