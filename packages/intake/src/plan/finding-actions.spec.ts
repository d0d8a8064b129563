import { describe, expect, it } from '@jest/globals';
import { templateHeadings } from '../../testing/make-word-plan.js';
import { actionsOf, kindsOf, outlineOf, readBody } from '../../testing/read-body.js';
import { filled, paragraph, table, wide, type CellParts } from '../../testing/word-markup.js';

const strategy = paragraph('Strategy 1: See the child');
const row = (text: string): string[] => [text, '31/03/2026', 'CSWO', 'Count', 'Too soon'];
const below: CellParts = { content: [''], merge: 'continue' };
const merged = (words: string): CellParts => ({ content: [words], merge: 'start' });

describe('telling which tables are the plan', () => {
  it('leaves a communications plan and a risk register aside, and says so', async () => {
    const read = await readBody(
      strategy,
      table(templateHeadings, row('Visit')),
      paragraph('Communications action plan'),
      table(['Action', 'Timescale', 'Lead'], ['Brief the press', '31/03/2026', 'Communications Manager']),
      paragraph('Risks'),
      table(['Risk', 'Mitigating action', 'Owner', 'Due date'], ['Staff leave', 'Recruit', 'HR', '31/03/2026']),
    );
    expect(actionsOf(read).map((action) => action.text)).toEqual(['Visit']);
    expect(read.leftAside).toHaveLength(2);
  });

  it('passes over approvals, meetings and families', async () => {
    const read = await readBody(
      table(['Approved by', 'Responsible for', 'Date'], ['The chair', 'Content', '02/09/2024']),
      strategy,
      table(templateHeadings, row('Visit')),
      table(['Date', 'Venue'], ['3 June 2025', 'Online']),
    );
    expect(actionsOf(read)).toHaveLength(1);
    expect(kindsOf(read)).toEqual([]);
  });

  it('reads headings that stand down the left-hand side', async () => {
    const read = await readBody(
      paragraph('Recommendation 1 – Be plain'),
      table(
        ['Action', 'Write a guide'],
        ['By when', '31/03/26'],
        ['Who', 'Lead Nurse / CSWO'],
        ['How will we know?', 'Guide in use'],
      ),
    );
    expect(actionsOf(read)).toMatchObject([
      { text: 'Write a guide', dueDate: '2026-03-31', leads: ['Lead Nurse', 'CSWO'], measure: 'Guide in use' },
    ]);
  });

  it('does not take the words of such a form for headings, nor a table about the plan for a form', async () => {
    const read = await readBody(
      table(['Plan owner', 'CPC Lead Officer'], ['Action plan agreed', 'Yes'], ['Date', '3 May 2025']),
      paragraph('Recommendation 1 – Be plain'),
      table(
        [wide('Action 1.1', 2)],
        ['What will we do?', 'Tell the person responsible first'],
        ['Lead', 'DCI'],
        ['When', 'May 2026'],
      ),
    );
    expect(actionsOf(read)).toMatchObject([
      { text: 'Tell the person responsible first', leads: ['DCI'], dueDate: '2026-05-31' },
    ]);
    expect(outlineOf(read)).toEqual(['1 Be plain: 1']);
  });

  it('reads headings in two rows, the upper one merged', async () => {
    const read = await readBody(
      table(
        [merged('Strategy'), merged('Action'), wide('Dates', 2), merged('Lead'), wide('Measurement', 2)],
        [below, below, 'Start', 'Due', below, 'How well are we doing?', 'Are we making a difference?'],
        ['1. See the child', 'Visit', '01/01/2026', '31/03/2026', 'Team Manager', 'Visits made', 'Too soon'],
      ),
    );
    expect(actionsOf(read)).toMatchObject([{ dueDate: '2026-03-31', measure: 'Visits made', analysis: 'Too soon' }]);
    expect(kindsOf(read)).toEqual(['unmapped-column']);
  });

  it('goes on into a table without headings, and says whose headings it used', async () => {
    const read = await readBody(
      strategy,
      table(['Action', 'Lead', 'Timescale'], ['Visit', 'HV', 'Ongoing']),
      paragraph(''),
      table(['Ask', 'HV', '31/03/26']),
      paragraph('Family'),
      table(['Mother', '30', 'Culdrennan'], ['Father', '31', 'Culdrennan']),
    );
    expect(actionsOf(read).map((action) => action.text)).toEqual(['Visit', 'Ask']);
    expect(kindsOf(read)).toContain('headings-carried-over');
  });

  it('keeps the plans of two children apart', async () => {
    const read = await readBody(
      paragraph('Culdrennan Child Protection Committee'),
      paragraph('Learning Review: Child G'),
      strategy,
      table(templateHeadings, row('Visit')),
      paragraph('Learning Review: Child H'),
      strategy,
      table(templateHeadings, row('Ask')),
    );
    expect(read.plans.map((plan) => plan.review.pseudonym)).toEqual(['Child G', 'Child H']);
    expect(read.plans.map((plan) => plan.review.committee)).toEqual(
      Array(2).fill('Culdrennan Child Protection Committee'),
    );
    expect(kindsOf(read)).toEqual(['multiple-reviews']);
  });
});

describe('reading the rows of a plan', () => {
  it('skips blank rows without a word and says which rows are notes', async () => {
    const read = await readBody(
      strategy,
      table(
        ['Ref', 'Action', 'Who', 'By when'],
        ['1.1', 'Visit', 'CSWO', 'May 2026'],
        ['', '', '', ''],
        ['1.2', '', '–', ''],
        [wide('Note: reviewed each month', 4)],
        ['Total', '1', '', '100%'],
        [wide('Last updated 3 May 2025', 4)],
      ),
    );
    expect(actionsOf(read)).toHaveLength(1);
    expect(kindsOf(read)).toEqual(['note-row', 'note-row', 'note-row']);
  });

  it('gives the words of a merged cell to every row it covers', async () => {
    const read = await readBody(
      strategy,
      table(
        ['Action', 'By when', 'Who'],
        [merged('Visit'), 'May 2026', merged('CSWO')],
        [below, 'June 2026', below],
        [below, '', below],
      ),
    );
    expect(actionsOf(read)).toMatchObject([
      { text: 'Visit', dueDate: '2026-05-31', leads: ['CSWO'] },
      { text: 'Visit', dueDate: '2026-06-30', leads: ['CSWO'] },
    ]);
  });

  it('follows columns whose borders were dragged', async () => {
    const read = await readBody(
      strategy,
      table(
        [wide('Action', 2), 'By when', wide('Who', 2), 'Measure'],
        ['Visit', wide('May 2026', 2), 'CSWO', wide('Count', 2)],
        [wide('Ask', 2), 'June 2026', wide('DCI', 2), 'Sample'],
      ),
    );
    expect(actionsOf(read)).toMatchObject([
      { text: 'Visit', timescaleText: 'May 2026', leads: ['CSWO'], measure: 'Count' },
      { text: 'Ask', timescaleText: 'June 2026', leads: ['DCI'], measure: 'Sample' },
    ]);
  });

  it('joins two columns for one field and sets aside one that fits none', async () => {
    const read = await readBody(
      strategy,
      table(['Action', 'Who', 'Update Q1', 'Update Q2', 'Weather'], ['Visit', 'CSWO', 'Begun', 'Half done', 'Fair']),
    );
    expect(actionsOf(read)[0]?.progress).toBe('Begun\nHalf done');
    expect(read.unread).toMatchObject([{ words: 'Fair' }]);
    expect(read.warnings.find((warning) => warning.kind === 'unmapped-column')?.sentence).toContain('Weather');
  });

  it('drops no words of a row that is too long or has no action', async () => {
    const read = await readBody(
      strategy,
      table(['Action', 'Who', 'By when'], ['Visit', 'CSWO', 'May 2026', 'an extra cell'], ['', 'CSWO', 'when we can']),
    );
    expect(read.unread.map((piece) => piece.words)).toEqual(['an extra cell', 'CSWO', 'when we can']);
    expect(kindsOf(read)).toEqual(['cell-not-placed', 'row-not-placed']);
  });

  it('never takes a start date for the due date', async () => {
    const read = await readBody(strategy, table(['Action', 'Who', 'Start date'], ['Visit', 'CSWO', '01/05/2026']));
    expect(actionsOf(read)).toMatchObject([{ timescaleText: '', dueDate: null }]);
  });

  it('prefers a revised date and keeps the original beside it', async () => {
    const read = await readBody(
      strategy,
      table(
        ['Action', 'Who', 'Original date', 'Revised date'],
        ['Visit', 'CSWO', '31/03/2025', '30/09/2025'],
        ['Ask', 'CSWO', '31/03/2025', '–'],
      ),
    );
    const [first, second] = actionsOf(read);
    expect(first).toMatchObject({ timescaleText: '30/09/2025', dueDate: '2025-09-30', originalDueDate: '2025-03-31' });
    expect(second).toMatchObject({ timescaleText: '31/03/2025', dueDate: '2025-03-31' });
    expect(second).not.toHaveProperty('originalDueDate');
  });

  it('letters the references of actions that shared a row', async () => {
    const read = await readBody(
      strategy,
      table(
        ['Ref', 'Action', 'Who', 'By when'],
        ['1.1', '(a) Train\n(b) Audit', 'CSWO', '(a) May 2026\n(b) June 2026'],
        ['1.2', '• Visit\n• Ask', 'CSWO', ''],
      ),
    );
    expect(actionsOf(read).map((action) => `${action.ref} ${action.timescaleText}`)).toEqual([
      '1.1(a) May 2026',
      '1.1(b) June 2026',
      '1.2 ',
      '1.2 ',
    ]);
    expect(kindsOf(read).filter((kind) => kind === 'split-actions')).toHaveLength(2);
  });

  it('reads a status that only a colour shows, even in a column without a heading', async () => {
    const read = await readBody(
      strategy,
      table(
        ['Action', 'Who', 'By when', ''],
        ['Visit', 'CSWO', 'May 2026', filled('00B050')],
        ['Ask', 'CSWO', 'May 2026', filled('FF0000')],
      ),
    );
    expect(actionsOf(read).map((action) => action.declaredStatus)).toEqual(['Green', 'Red']);
    expect(kindsOf(read)).toEqual(['colour-only-status']);
  });

  it('keeps colours as they are where the key gives them another meaning', async () => {
    const read = await readBody(
      table([filled('92D050', 'Green'), 'Complete'], [filled('FF0000', 'Red'), 'Not started']),
      strategy,
      table(['Action', 'Who', 'By when', 'Status'], ['Visit', 'CSWO', 'May 2026', 'G']),
    );
    expect(read.statusKey).toEqual({ Green: 'Complete', Red: 'Not started' });
    expect(actionsOf(read)[0]?.declaredStatus).toBe('Green');
    expect(kindsOf(read)).toEqual(['status-key-nonstandard']);
  });

  it('says where every value was read', async () => {
    const read = await readBody(strategy, table(templateHeadings, row('Visit')));
    const [action] = actionsOf(read);
    expect(action?.sources.timescaleText).toEqual({
      places: [{ file: 'plan.docx', part: 'table', table: 1, row: 2, column: 2 }],
      sentence: 'table 1, row 2, column 2, under “Timescale”',
      asWritten: '31/03/2026',
    });
    expect(Object.keys(action?.sources ?? {}).sort()).toEqual([
      'analysis',
      'leads',
      'measure',
      'text',
      'timescaleText',
    ]);
    expect(outlineOf(read)).toEqual(['1 See the child: 1']);
  });

  it('says in plain words, and where, what a person should look at', async () => {
    const read = await readBody(strategy, table(templateHeadings, ['Visit', '31/02/2026', 'tbc', '', '']));
    expect(read.warnings).toMatchObject([
      { kind: 'invalid-date', where: 'strategy 1, action 1', place: { table: 1, row: 2, column: 2 } },
      { kind: 'missing-lead', where: 'strategy 1, action 1', place: { table: 1, row: 2, column: 3 } },
    ]);
    expect(read.warnings[0]?.sentence).toBe(
      'Strategy 1, action 1 (table 1, row 2, column 2) gives a day that is not in the calendar, so it was not used. Check the date with whoever keeps the plan.',
    );
  });
});
