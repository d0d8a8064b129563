import { describe, expect, it } from '@jest/globals';
import { templateHeadings } from '../../testing/make-word-plan.js';
import { kindsOf, outlineOf, readBody } from '../../testing/read-body.js';
import { filled, paragraph, paragraphs, table, wide } from '../../testing/word-markup.js';

const row = (text: string): string[] => [text, '31/03/2026', 'CSWO', 'Count', 'Too soon'];
const plan = (...texts: string[]): string => table(templateHeadings, ...texts.map(row));
const short = ['Action', 'Who', 'By when'];
const shortRow = (text: string): string[] => [text, 'DCI', 'May 2026'];

describe('finding the strategies of a plan', () => {
  it('reads a paragraph above each table', async () => {
    const read = await readBody(
      paragraph('Strategy 1: See the child'),
      plan('Visit'),
      paragraph('Strategy 2 – Hear the child'),
      plan('Ask', 'Listen'),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 2']);
  });

  it('reads a heading whose words stand in the next paragraph', async () => {
    const read = await readBody(
      paragraph('Recommendation Three'),
      paragraph(''),
      paragraph('Ask families'),
      plan('Ask'),
    );
    expect(outlineOf(read)).toEqual(['3 Ask families: 1']);
  });

  it('reads a table of one cell, or of two, above the plan', async () => {
    const read = await readBody(
      table([paragraphs('Strategy 1', 'See the child')]),
      plan('Visit'),
      table(['Strategy 2', 'Hear the child']),
      plan('Ask'),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 1']);
  });

  it('reads a merged first row, two rows, and rows part-way down', async () => {
    const read = await readBody(
      table(
        [wide('Recommendation 1', 3)],
        [wide('See the child', 3)],
        short,
        shortRow('Visit'),
        [wide('Recommendation 2: Hear the child', 3)],
        shortRow('Ask'),
        short,
        shortRow('Listen'),
      ),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 2']);
    expect(kindsOf(read)).toEqual([]);
  });

  it('reads a strategy typed into a row that nobody merged', async () => {
    const read = await readBody(
      table(
        ['Ref', ...short],
        ['Strategy 1', 'See the child', '', ''],
        ['1.1', ...shortRow('Visit')],
        ['Strategy 2', 'Hear', '', ''],
        ['2.1', ...shortRow('Ask')],
      ),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear: 1']);
  });

  it('reads a column that is merged', async () => {
    const read = await readBody(
      table(
        ['Improvement theme', ...short],
        [{ content: ['Theme 1', 'See the child'], merge: 'start' }, ...shortRow('Visit')],
        [{ content: [''], merge: 'continue' }, ...shortRow('Record')],
        [{ content: ['Theme 2', 'Hear the child'], merge: 'start' }, ...shortRow('Ask')],
      ),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 2', '2 Hear the child: 1']);
  });

  it('reads a column that is written once or repeated, with numbers of its own', async () => {
    const read = await readBody(
      table(
        ['No.', 'Recommendation', ...short],
        ['1', 'See the child', ...shortRow('Visit')],
        ['', '', ...shortRow('Record')],
        ['2', 'Hear the child', ...shortRow('Ask')],
        ['2', 'Hear the child', ...shortRow('Listen')],
      ),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 2', '2 Hear the child: 2']);
  });

  it('takes the words for a bare number from the list in the narrative', async () => {
    const read = await readBody(
      paragraph({ words: 'Recommendation 1: See the child', list: 1 }),
      paragraph({ words: 'Recommendation 2: Hear the child', list: 1 }),
      table(['Recommendation', ...short], ['1', ...shortRow('Visit')], ['2', ...shortRow('Ask')]),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 1']);
  });

  it('joins a strategy that is continued after a page break', async () => {
    const read = await readBody(
      paragraph('Strategy 1: See the child'),
      plan('Visit'),
      table([wide('Strategy 1 – (continued)', 5)], templateHeadings, row('Record')),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 2']);
  });

  it('does not take contents or narrative for strategies again', async () => {
    const read = await readBody(
      paragraph({ words: 'Strategy 1: Seeing\t3', style: 'TOC1' }),
      paragraph('Strategy 2: Hearing\t4'),
      paragraph('Strategy 1 was agreed in May. Strategy 2: Hear the child followed.'),
      paragraph('Recommendation 7: Something from another review'),
      paragraph('Strategy 1: See the child'),
      plan('Visit'),
      paragraph('Strategy 2: Hear the child'),
      plan('Ask'),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 1']);
  });

  it('keeps a strategy that has no actions, and says so', async () => {
    const read = await readBody(
      paragraph('Strategy 1: See the child'),
      plan('Visit'),
      paragraph('Strategy 2: Hear the child'),
      paragraph('To follow.'),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 0']);
    expect(kindsOf(read)).toEqual(['strategy-without-actions']);
  });

  it('reads headings that do not say what they are where nothing else does', async () => {
    const read = await readBody(
      paragraph({ words: 'Learning Review action plan', style: 'Heading2' }),
      paragraph({ words: '1. See the child', style: 'Heading2' }),
      paragraph('The group agreed the following.'),
      plan('Visit'),
      paragraph({ words: '2. Hear the child', style: 'Heading2' }),
      plan('Ask'),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 1']);
  });

  it('reads merged or coloured rows that do not say what they are', async () => {
    const shaded = filled('D9E2F3');
    const read = await readBody(
      table(
        short,
        [wide('Neglect', 3)],
        shortRow('Visit'),
        [filled('D9E2F3', 'Hidden harm'), shaded, shaded],
        shortRow('Ask'),
      ),
    );
    expect(outlineOf(read)).toEqual(['– Neglect: 1', '– Hidden harm: 1']);
  });

  it('reads labels that Word numbers by itself', async () => {
    const read = await readBody(
      paragraph({ words: 'See the child', list: 4 }),
      plan('Visit'),
      paragraph({ words: 'Hear the child', list: 4 }),
      plan('Ask'),
    );
    expect(outlineOf(read)).toEqual(['1 See the child: 1', '2 Hear the child: 1']);
  });

  it('keeps actions that stand under no strategy', async () => {
    expect(outlineOf(await readBody(paragraph('Action plan'), plan('Visit')))).toEqual(['– : 1']);
  });
});
