import { describe, expect, it } from '@jest/globals';
import { templateHeadings } from '../../testing/make-word-plan.js';
import { actionsOf, kindsOf, outlineOf, readBody, readMade } from '../../testing/read-body.js';
import { paragraph, paragraphs, table, wide } from '../../testing/word-markup.js';

const strategy = paragraph('Strategy 1: See the child');
const row = (text: string): string[] => [text, '31/03/2026', 'CSWO', 'Count', 'Too soon'];
const small = ['Action', 'Who', 'By when'];

describe('reading what Word keeps besides the words', () => {
  it('leaves out words struck through, and keeps a date so replaced', async () => {
    const read = await readBody(
      strategy,
      table(small, [
        ['Keep ', { text: 'all ', struck: true }, 'records'],
        'CSWO',
        [{ text: '31/01/2025', struck: true }, ' June 2025'],
      ]),
    );
    expect(actionsOf(read)).toMatchObject([
      { text: 'Keep records', dueDate: '2025-06-30', originalDueDate: '2025-01-31' },
    ]);
    expect(kindsOf(read)).toEqual(['superseded-text']);
  });

  it('leaves out a paragraph whose style strikes it through', async () => {
    const read = await readBody(
      strategy,
      table(small, [paragraphs({ words: 'Old', style: 'Replaced' }, 'New'), 'CSWO', 'May 2026']),
    );
    expect(actionsOf(read)[0]?.text).toBe('New');
  });

  it('reads tracked changes as if they were accepted', async () => {
    const read = await readBody(
      strategy,
      table(
        small,
        [
          ['Agree one ', { text: 'address', change: 'deleted' }, { text: 'number', change: 'inserted' }],
          'CSWO',
          'May 2026',
        ],
        { cells: ['Ask', 'DCI', 'May 2026'], change: 'inserted' },
        { cells: ['Write to all', 'DCI', 'May 2026'], change: 'deleted' },
      ),
    );
    expect(actionsOf(read).map((action) => action.text)).toEqual(['Agree one number', 'Ask']);
    expect(kindsOf(read)).toEqual(['tracked-changes']);
  });

  it('runs a paragraph on where the mark that closed it was deleted', async () => {
    const open = '<w:p><w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr><w:r><w:t>Visit </w:t></w:r></w:p>';
    const read = await readBody(
      strategy,
      table(small, [{ content: [{ markup: open }, 'weekly'] }, 'CSWO', 'May 2026']),
    );
    expect(actionsOf(read)[0]?.text).toBe('Visit weekly');
  });

  it('parts actions by bullets and letters that Word draws', async () => {
    const read = await readBody(
      strategy,
      table(
        ['Ref', ...small],
        ['1.1', paragraphs({ words: 'Train', list: 2 }, { words: 'Audit', list: 2 }), 'CSWO', 'May 2026'],
        [
          '1.2',
          paragraphs('Write guidance on:', { words: 'sleep', list: 1 }, { words: 'feeding', list: 1 }),
          'CSWO',
          'May 2026',
        ],
      ),
    );
    expect(actionsOf(read).map((action) => action.ref)).toEqual(['1.1(a)', '1.1(b)', '1.2']);
    expect(actionsOf(read)[2]?.text).toBe('Write guidance on:\nsleep\nfeeding');
  });

  it('reads numbers that Word counts in the reference column', async () => {
    const counted = paragraphs({ words: '', list: 3 });
    const read = await readBody(
      strategy,
      table(['Ref', ...small], [counted, 'Visit', 'CSWO', 'May 2026'], [counted, 'Ask', 'CSWO', 'May 2026']),
    );
    expect(actionsOf(read).map((action) => action.ref)).toEqual(['1', '2']);
  });

  it('reads hidden rows and says that they were hidden', async () => {
    const read = await readBody(strategy, table(small, { cells: ['Visit', 'CSWO', 'May 2026'], hidden: true }));
    expect(actionsOf(read)).toHaveLength(1);
    expect(kindsOf(read)).toEqual(['hidden-rows']);
  });

  it('reads links, form fields and text boxes as the words shown', async () => {
    const link =
      '<w:p><w:hyperlink><w:r><w:t>Visit</w:t></w:r></w:hyperlink><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r></w:p>';
    const prompt =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here to enter a date</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const box =
      '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Learning Review: Child Q</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>';
    const read = await readBody(
      box,
      strategy,
      table(small, [{ content: [{ markup: link }] }, 'CSWO', { content: [{ markup: prompt }, ''] }]),
    );
    expect(actionsOf(read)).toMatchObject([{ text: 'Visit', timescaleText: '' }]);
    expect(read.plans[0]?.review.pseudonym).toBe('Child Q');
  });

  it('reads the child from the page header and the reference from the footer', async () => {
    const read = await readMade({
      body: [strategy, table(templateHeadings, row('Visit'))],
      header: [paragraph('OFFICIAL    Learning Review: Child E')],
      footer: [paragraph('CUL-2024-01   Page 1')],
    });
    expect(read.plans[0]?.review).toMatchObject({ pseudonym: 'Child E', reference: 'CUL-2024-01' });
    expect(read.plans[0]?.review.sources.pseudonym?.sentence).toBe('the page header');
  });

  it('reads the child and the reference from the name of the file where nothing else says', async () => {
    const read = await readMade(
      { body: [strategy, table(templateHeadings, row('Visit'))] },
      'INV-2023-03_Child_Z_plan.docx',
    );
    expect(read.plans[0]?.review).toMatchObject({ pseudonym: 'Child Z', reference: 'INV-2023-03' });
  });
});

describe('reading tables that are not laid out simply', () => {
  it('reads plan tables inside a layout table once', async () => {
    const inner = [
      strategy,
      table(templateHeadings, row('Visit')),
      paragraph('Strategy 2: Hear the child'),
      table(templateHeadings, row('Ask')),
    ];
    const read = await readBody(table([{ content: inner.map((markup) => ({ markup })) }]));
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 1']);
  });

  it('keeps the words of a small table inside a cell', async () => {
    const figures = { content: [{ markup: table(['May', '3'], ['June', '4']) }, ''] };
    const read = await readBody(strategy, table(templateHeadings, ['Visit', 'May 2026', 'CSWO', figures, '']));
    expect(actionsOf(read)[0]?.measure).toBe('May – 3\nJune – 4');
  });

  it('does not believe a cell said to span two thousand million columns', async () => {
    const read = await readBody(
      table([wide('Strategy 1: See the child', 2_000_000_000)], templateHeadings, row('Visit')),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1']);
  });

  it('reads a plan of a thousand actions, the same way every time', async () => {
    const body = [
      strategy,
      table(templateHeadings, ...Array.from({ length: 1000 }, (_, at) => row(`Visit number ${at}`))),
    ];
    const read = await readBody(...body);
    expect(actionsOf(read)).toHaveLength(1000);
    expect(await readBody(...body)).toEqual(read);
  });

  it('reads a Word document that is named as something else, and says so', async () => {
    const body = [strategy, table(templateHeadings, row('Visit'))];
    expect(kindsOf(await readMade({ body }, 'plan.xlsx'))).toEqual(['named-otherwise']);
    for (const name of ['plan.DOCX', 'Plan 3.2', 'Plan of 12.11.2026'])
      expect(kindsOf(await readMade({ body }, name))).toEqual([]);
  });
});
