import { describe, expect, it } from '@jest/globals';
import { makeSheets } from '../../api/testing/make-sheet';
import { expectAccessible } from './expect-accessible';
import { fillDate } from './fill-date';
import { openProduct } from './open-product';
import { emailOf, widths } from './visitor';

const product = openProduct();
const phone = { width: widths.phone };

describe('keeping a measure', () => {
  it('defines what is counted before anything is counted, and asks for what is missing', async () => {
    const { page, ask, faults } = await product.visitor(emailOf('lead.strathlorne'));
    faults.expect(/^400 POST \/api\/actions\/[^/]+\/measures$/);
    const [row] = (await ask('listActions', { query: { delivery: 'in-progress' } })).rows;
    await page.goto(`/actions/${row?.id ?? ''}`);
    await page.getByRole('link', { name: 'Define a measure' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Plans read out at home');
    await page.getByLabel('What does it watch?').selectOption('process');
    await page.getByLabel('Operational definition').fill('Counted at each visit, by month of the visit.');
    await page.getByLabel('What is a reading counted in?').selectOption('percent');
    await page.getByLabel('What is counted (numerator)').fill('Plans read out');
    await fillDate(page, 'From which day on is a reading expected?', '2026-01-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: /Say out of what it is counted/ }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Out of what (denominator)').fill('Plans made');
    await page.getByLabel('Which way is better?').selectOption('increase');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The measure is defined.').waitFor();
    await expectAccessible(page);
  });

  it('shows what was pasted row by row, saves right rows alone when told so, and corrects with a reason', async () => {
    const { page, faults } = await product.visitor(emailOf('lead.strathlorne'));
    faults.expect(/^400 POST \/api\/measures\/[^/]+\/readings$/);
    await page.goto('/measures');
    await page.getByRole('link', { name: 'Plans read out at home' }).click();
    await page.getByRole('link', { name: 'Paste or upload several' }).click();
    const rows = page.getByLabel('Or paste rows from a spreadsheet');
    await rows.fill('Month\tRead out\tMade\nJan 2026\t4\t9\nFeb 2026\t12\t10\n31/03/2026\t6\t11\n');
    await page.getByRole('button', { name: 'Show what is understood' }).click();
    await page.getByText('More are counted than there are.').waitFor();
    await page.getByText('1 row is not understood.').waitFor();
    await expectAccessible(page);
    await page.getByText('Save the 2 rows that are right alone').click();
    await page.getByRole('button', { name: 'Save 2 readings' }).click();
    await page.getByText('The readings are kept.').waitFor();
    await page.getByRole('cell', { name: '6 of 11' }).waitFor();

    await page.getByRole('link', { name: 'Paste or upload several' }).click();
    const csv = Buffer.from('"Month","Read out","Made"\r\n"Jan 2026","5","9"\r\n"Apr 2026","7","10"\r\n');
    const file = page.getByLabel('Choose an Excel workbook or a CSV file');
    await file.setInputFiles({ name: 'readings.ods', mimeType: 'application/zip', buffer: csv });
    await page.getByText('Only Excel workbooks (.xlsx) and CSV files are read.').waitFor();
    await file.setInputFiles({ name: 'readings.csv', mimeType: 'text/csv', buffer: csv });
    await page.getByText('Only Excel workbooks (.xlsx) and CSV files are read.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show what is understood' }).click();
    await page.getByText('4 of 9 → 5 of 9').waitFor();
    await page.getByText('Correct 1 reading that is there already').click();
    await page.getByRole('button', { name: 'Save 2 readings' }).click();
    await page.getByRole('link', { name: /Say why they are corrected/ }).waitFor();
    await page.getByLabel('Why are they corrected?').fill('A visit was written up late.');
    await page.getByRole('button', { name: 'Save 2 readings' }).click();
    await page.getByText('A visit was written up late.').waitFor();
    await expectAccessible(page);
  });

  it('reads a sheet of a workbook, another when asked, and names the cell that is to be mended', async () => {
    const { page } = await product.visitor(emailOf('lead.strathlorne'));
    await page.goto('/measures');
    await page.getByRole('link', { name: 'Plans read out at home' }).click();
    await page.getByRole('link', { name: 'Paste or upload several' }).click();
    const workbook = makeSheets({
      Readme: [['Kept by the team']],
      Figures: [
        ['Month', 'Read out', 'Made', 'Comments'],
        ['May 2026', 8, 12, 'Two visits put off'],
        ['June 2026', 9, 'twelve', ''],
      ],
    });
    const file = { name: 'readings.xlsx', mimeType: 'application/octet-stream', buffer: workbook };
    await page.getByLabel('Choose an Excel workbook or a CSV file').setInputFiles(file);
    await page.getByText('From the sheet “Readme”.').waitFor();
    await page.getByLabel('Sheet', { exact: true }).selectOption('Figures');
    await page.getByRole('button', { name: 'Read this sheet' }).click();
    await page.getByText('C3: “twelve” is not read as a figure.').waitFor();
    await page.getByText('Column D (“Comments”) is read as words and not kept.').waitFor();
    await expectAccessible(page);
    await page.getByText('Save the 1 row that is right alone').click();
    await page.getByRole('button', { name: 'Save 1 reading' }).click();
    await page.getByRole('cell', { name: '8 of 12' }).waitFor();
  });

  it('takes a reading on a phone from the agency that leads the action, and leaves one out with its reason', async () => {
    const { page, ask } = await product.visitor(emailOf('health.strathlorne'), phone);
    const { measures } = await ask('listMeasures');
    const measure = measures.find(({ unit }) => unit === 'percent');
    await page.goto(`/measures/${measure?.id ?? ''}/readings`);
    await fillDate(page, 'Day', '2020-05-31');
    await page.getByLabel('How many were counted').fill('7');
    await page.getByLabel('Out of how many').fill('12');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The reading is kept.').waitFor();
    await page.getByRole('link', { name: 'Change the reading of May 2020' }).click();
    await expectAccessible(page);
    await page.getByLabel('Why?').nth(1).fill('Only one ward had begun.');
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await page.getByText('The chart is worked out without this reading now.').waitFor();
    await page.getByText('May 2020: Left out of the chart').waitFor();
    expect(await page.getByText('Only one ward had begun.').count()).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  it('asks on a phone for a reading that is late, and takes it', async () => {
    const { page, ask } = await product.visitor(emailOf('health.strathlorne'), phone);
    const [late] = (await ask('listLateReadings')).readings;
    const list = await ask('listReadings', { params: { measureId: late?.measureId ?? '' } });
    await page.goto('/');
    await page.getByRole('heading', { name: /readings? (?:is|are) late$/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: `Enter it for ${late?.of ?? ''}: ${late?.name ?? ''}` }).click();
    await fillDate(page, 'Day', list.today);
    const inParts = list.unit === 'percent' || list.unit === 'rate';
    await page.getByLabel(inParts ? 'How many were counted' : 'Figure').fill('3');
    if (inParts) await page.getByLabel('Out of how many').fill('9');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The reading is kept.').waitFor();
    const left = (await ask('listLateReadings')).readings;
    expect(left.some(({ measureId }) => measureId === late?.measureId)).toBe(false);
  });
});
