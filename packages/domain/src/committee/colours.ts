import { z } from 'zod';
import { Colour } from '../action/states.js';
import { Line } from '../text.js';

/** A colour as a committee names it in its own key. `none` is the uncoloured tag. */
export const Paint = z
  .enum(['blue', 'green', 'amber', 'yellow', 'red', 'purple', 'teal', 'grey', 'none'])
  .meta({ id: 'Paint' });
export type Paint = z.infer<typeof Paint>;

/** How a committee shows one state: in which colour, and what it calls the state. */
export const ColourShown = z.strictObject({ paint: Paint, word: Line.max(60) }).meta({ id: 'ColourShown' });
export type ColourShown = z.infer<typeof ColourShown>;

const Shown = z.strictObject(Object.fromEntries(Colour.options.map((colour) => [colour, ColourShown])) as Each);
type Each = Record<Colour, typeof ColourShown>; // `fromEntries` forgets which keys it was given

/** How a committee shows every state. The symbol of a state is the same for all committees and never chosen. */
export const ColourMapping = Shown.superRefine((mapping, context) => {
  const seen = { paint: new Set<string>(), word: new Set<string>() };
  for (const colour of Colour.options)
    for (const part of ['paint', 'word'] as const) {
      const value = mapping[colour][part].toLowerCase().replaceAll(/\s+/g, ' ');
      if (seen[part].has(value)) context.addIssue({ code: 'custom', path: [colour, part], message: sameAs[part] });
      seen[part].add(value);
    }
}).meta({ id: 'ColourMapping' });
export type ColourMapping = z.infer<typeof ColourMapping>;

const sameAs = {
  paint: 'Another state has this colour. Two states in one colour could not be told apart.',
  word: 'Another state has this word. Two states under one word could not be told apart.',
};
