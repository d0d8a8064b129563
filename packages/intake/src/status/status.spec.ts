import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../table/document.js';
import { colourWord, nearestColour } from './colour.js';
import { readStatusKey } from './status-key.js';
import { isUnusualKey } from './unusual-key.js';

const place = { file: 'plan.docx', part: 'table', table: 1 } as const;

/** A table whose cells are words, or words and a background. */
const table = (...rows: (string | [string, string])[][]): Block => ({
  kind: 'table',
  rows: rows.map((cells) => ({
    cells: cells.map((cell, column) => {
      const [text, fill] = typeof cell === 'string' ? [cell, null] : cell;
      return { lines: [{ text, struck: '', mark: null }], fill, column, span: 1, isCovered: false, place };
    }),
    isHidden: false,
    place,
  })),
  place,
});

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  lines: [{ text, struck: '', mark: null }],
  style: 'body',
  place: { file: 'plan.docx', part: 'paragraph', paragraph: 1 },
});

describe('reading a colour', () => {
  it.each([
    ['0070C0', 'Blue'],
    ['9DC3E6', 'Blue'],
    ['92D050', 'Green'],
    ['00B050', 'Green'],
    ['FFC000', 'Amber'],
    ['FFFF00', 'Amber'],
    ['FF0000', 'Red'],
    ['D9D9D9', 'Grey'],
  ])('takes the fill %s for %s', (fill, colour) => {
    expect(nearestColour(fill)).toBe(colour);
  });

  it.each(['FFFFFF', '000000', 'F7FBF4', 'F2F2F2'])('does not take the pale or black fill %s for a colour', (fill) => {
    expect(nearestColour(fill)).toBeNull();
  });

  it('reads any fill without failing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const fill = value.toString(16).padStart(6, '0').toUpperCase();
        expect([null, 'Blue', 'Green', 'Amber', 'Red', 'Grey']).toContain(nearestColour(fill));
      }),
    );
  });

  it('gives the colour word for a letter and leaves other words alone', () => {
    expect(colourWord('G')).toBe('Green');
    expect(colourWord('AMBER')).toBe('Amber');
    expect(colourWord('Green – nearly')).toBeNull();
    expect(colourWord('constructor')).toBeNull();
  });
});

describe('reading what the colours mean', () => {
  it('takes a sentence word for word', () => {
    const key = readStatusKey(
      [paragraph('Key: Green = on track; Amber = some delay, plan in place; Red = stopped')],
      [],
    );
    expect(key).toEqual({ Green: 'on track', Amber: 'some delay, plan in place', Red: 'stopped' });
  });

  it('takes a line for each colour', () => {
    expect(readStatusKey([paragraph('B – complete'), paragraph('G – on track')], [])).toEqual({
      Blue: 'complete',
      Green: 'on track',
    });
  });

  it.each([
    ['a word and its meaning', table(['RAG', 'Meaning'], ['Green', 'On track'], ['Red', 'Stopped'])],
    ['a colour and its meaning', table([['', '00B050'], 'On track'], [['', 'FF0000'], 'Stopped'])],
    [
      'meanings in their colours, side by side',
      table([
        ['On track', '00B050'],
        ['Stopped', 'FF0000'],
      ]),
    ],
    ['meanings in their colours, one below another', table([['On track', '00B050']], [['Stopped', 'FF0000']])],
    ['meanings under the colours', table(['Green', 'Red'], ['On track', 'Stopped'])],
  ])('takes a table of %s', (_, block) => {
    expect(readStatusKey([block], [])).toEqual({ Green: 'On track', Red: 'Stopped' });
  });

  it('does not take a decorated table for a key', () => {
    expect(
      readStatusKey(
        [
          table(
            [
              ['Name', '9DC3E6'],
              ['Role', '9DC3E6'],
            ],
            [['A', 'D9D9D9'], 'B'],
          ),
        ],
        [],
      ),
    ).toBeNull();
  });

  it('does not take a count of colours for a key', () => {
    expect(readStatusKey([paragraph('Green: 5; Amber: 3')], [])).toBeNull();
    expect(readStatusKey([paragraph('The front door is red and the gate is green.')], [])).toBeNull();
  });

  it('says when green means complete or red means not started', () => {
    expect(isUnusualKey({ Green: 'Complete' })).toBe(true);
    expect(isUnusualKey({ Red: 'Not yet started' })).toBe(true);
    expect(isUnusualKey({ Blue: 'Complete', Green: 'On track to be completed', Red: 'Off track or overdue' })).toBe(
      false,
    );
  });
});
