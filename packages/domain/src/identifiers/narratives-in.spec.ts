import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Line, Narrative, OptionalNarrative } from '../text.js';
import { narrativesIn } from './narratives-in.js';

const Form = z.strictObject({
  title: Line,
  text: Narrative,
  note: OptionalNarrative.optional(),
  parts: z.array(z.strictObject({ text: Narrative.nullable() })),
  either: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), why: Narrative }),
    z.strictObject({ kind: z.literal('other'), what: Narrative }),
  ]),
});

describe('finding the passages in a form', () => {
  it('gives each with its path, and leaves titles and choices out', () => {
    const sent = {
      ...{ title: 'A', text: 'B', note: 'C' },
      ...{ parts: [{ text: 'D' }, { text: null }], either: { kind: 'other', what: 'E' } },
    };
    expect(narrativesIn(Form, sent)).toEqual([
      { path: 'text', text: 'B' },
      { path: 'note', text: 'C' },
      { path: 'parts.0.text', text: 'D' },
      { path: 'either.what', text: 'E' },
    ]);
  });

  it.each([[null], [7], ['text'], [[]], [{ text: 7, parts: 'none', either: [] }], [{ __proto__: { text: 'B' } }]])(
    'finds nothing in %j, which is no such form',
    (sent) => {
      expect(narrativesIn(Form, sent)).toEqual([]);
    },
  );
});
