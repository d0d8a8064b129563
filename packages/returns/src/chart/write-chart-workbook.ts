import { tableOf, type Sheet, type TableContent } from '../workbook/sheet.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { phaseColumns, readingColumns, saidColumns } from './columns.js';
import type { ChartWorkbook } from './content.js';

/**
 * Writes the workbook of one chart: what it says, its readings and lines as numbers, its phases, and what is measured.
 *
 * @returns The bytes of an .xlsx file; the same content gives the same bytes.
 * @throws {Error} When a day or number in the content is not one, which is our bug.
 */
export async function writeChartWorkbook(content: ChartWorkbook): Promise<Uint8Array> {
  const { identity, measureName } = content;
  return writeWorkbook({ title: `Chart of ${measureName}`, identity, sheets: sheetsOf(content) });
}

function sheetsOf(content: ChartWorkbook): Sheet[] {
  const { identity, measureName } = content;
  const sheet = <Row>(name: string, about: string, table: Omit<TableContent<Row>, 'whenEmpty'>): Sheet => ({
    ...{ name, about, paper: 'A4', frozenColumns: 0 },
    blocks: [tableOf({ ...table, whenEmpty: 'There is nothing to list.' }, identity)],
  });
  return [
    sheet(
      'Chart',
      `What the chart of “${measureName}” says. A chart over time never shows what brought a change about.`,
      {
        ...{ name: 'ChartSays', columns: saidColumns, rows: content.said },
      },
    ),
    sheet('Readings', `Readings of “${measureName}” with the lines at each, in ${content.unit}.`, {
      ...{ name: 'ChartReadings', columns: readingColumns(content), rows: content.readings },
    }),
    sheet('Phases', 'Stretches with a line of their own. Each after the first was decided on by a person.', {
      ...{ name: 'ChartPhases', columns: phaseColumns(content), rows: content.phases },
    }),
    sheet('Definition', 'What exactly is measured.', {
      ...{ name: 'ChartDefinition', columns: saidColumns, rows: content.definition },
    }),
  ];
}
