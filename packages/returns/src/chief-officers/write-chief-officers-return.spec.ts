import { describe, expect, it } from '@jest/globals';
import { makeChiefOfficersReturn, openWorkbook, partsOf, tableRows } from '../../testing/index.js';
import type { ChiefOfficersReturn } from './content.js';
import { writeChiefOfficersReturn } from './write-chief-officers-return.js';

const open = async (overrides: Partial<ChiefOfficersReturn> = {}) =>
  openWorkbook(await writeChiefOfficersReturn(makeChiefOfficersReturn(overrides)));

const nothing = {
  byReview: [],
  byAgency: [],
  exceptions: [],
  decisions: [],
  conclusions: [],
  recurringThemes: [],
  newReviews: [],
  parallelProceedings: [],
};

describe('writing the Chief Officers’ return', () => {
  it('has its six sheets in order', async () => {
    expect((await open()).worksheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Exceptions',
      'Decisions and resources',
      'Conclusions',
      'Recurring themes',
      'New reviews',
    ]);
  });

  it('counts delivered, embedded and impact apart, by review and by agency', async () => {
    const summary = (await open()).getWorksheet('Summary');
    expect(tableRows(summary, 'Review')[0]).toMatchObject({
      Review: 'STL-2022-01',
      Actions: 3,
      'Delivered, effect not yet known': 1,
      'Practice embedded': 1,
      'Impact evidenced': 0,
      'Of these, overdue': 1,
      'Of these, closed without evidence of effect': 1,
    });
    expect(tableRows(summary, 'Agency').map((row) => row['Agency'])).toEqual([
      'Strathlorne Council',
      'NHS North Lorne',
      'Police Scotland, L Division',
    ]);
  });

  it('counts an exception’s lateness against the date first agreed', async () => {
    const [row] = tableRows((await open()).getWorksheet('Exceptions'), 'Review');
    expect(row).toMatchObject({
      Status: '■ Red',
      'Original due date': new Date('2025-03-31T00:00:00Z'),
      'Days past the original date': 365,
      'What is being done': 'A shared rota with the neighbouring board is being costed.',
    });
  });

  it('sets what people concluded beside what every measure says', async () => {
    const [row] = tableRows((await open()).getWorksheet('Conclusions'), 'Review');
    expect(row).toMatchObject({
      Conclusion: '◆ The picture is mixed',
      'Concluded on': new Date('2026-03-20T00:00:00Z'),
      'What every measure says now':
        'Plans scored by two agencies: A lasting improvement\nVisits put off: A lasting change for the worse',
    });
  });

  it('says so when nothing is being done about an exception', async () => {
    const exceptions = makeChiefOfficersReturn().exceptions.map((row) => ({ ...row, whatIsBeingDone: null }));
    const [row] = tableRows((await open({ exceptions })).getWorksheet('Exceptions'), 'Review');
    expect(row?.['What is being done']).toBe('Nothing recorded');
  });

  it('shows what was closed before a theme came back, and on what evidence', async () => {
    const rows = tableRows((await open()).getWorksheet('Recurring themes'), 'Theme');
    expect(rows[0]).toMatchObject({
      'Reviews with this learning': 2,
      'Out of reviews with any confirmed theme': 3,
      'Came back after closure': 'Yes',
      'Closed on': new Date('2023-09-14T00:00:00Z'),
      'Closed on what basis': 'Closed without evidence of effect',
      'Evidence grade at closure': '1 – Output: something was issued or held',
      'Its measure since': 'It had no measure',
    });
    expect(rows[1]).toMatchObject({ 'Came back after closure': 'No' });
    expect(rows[1]?.['Its measure since'] ?? null).toBeNull();
  });

  it.each([
    ['after', 'Yes'],
    ['straddles', 'In part: the practice reviewed fell before and after'],
    ['before', 'Reported after it, but the practice reviewed came before'],
    ['not-known', 'Reported after it; when the practice was is not recorded'],
  ] as const)('says of practice %s the closure no more than is known', async (practice, words) => {
    const recurringThemes = makeChiefOfficersReturn().recurringThemes.map((row) => ({
      ...row,
      recurrence: row.recurrence && { ...row.recurrence, practice },
    }));
    const [row] = tableRows((await open({ recurringThemes })).getWorksheet('Recurring themes'), 'Theme');
    expect(row?.['Came back after closure']).toBe(words);
  });

  it('shows an ask as a number of pounds and a day', async () => {
    const [row] = tableRows((await open()).getWorksheet('Decisions and resources'), 'Kind');
    expect(row).toMatchObject({ 'Amount (£)': 18_500, 'Needed by': new Date('2026-05-31T00:00:00Z') });
  });

  it('sets new reviews above the proceedings that may hold one up', async () => {
    const workbook = await open();
    const sheet = workbook.getWorksheet('New reviews');
    expect(tableRows(sheet, 'Review')[0]).toMatchObject({ Review: 'STL-2026-01', Decision: 'Awaited' });
    expect(sheet?.getTables()).toHaveLength(2);
  });

  it('says that there is nothing, sheet by sheet, when there is nothing', async () => {
    const bytes = await writeChiefOfficersReturn(makeChiefOfficersReturn(nothing));
    const workbook = await openWorkbook(bytes);
    expect(workbook.getWorksheet('Exceptions')?.getCell('A5').value).toBe('No action is red or overdue.');
    expect(workbook.getWorksheet('Decisions and resources')?.getCell('A5').value).toBe(
      'No decision or resource is asked for.',
    );
    expect([...partsOf(bytes).keys()].some((name) => name.startsWith('xl/tables/table'))).toBe(false);
  });
});
