import { createContext, use } from 'react';
import { canonicalColours, shownColours } from '@followthrough/domain/words';
import type { Colour, ColourMapping } from '@followthrough/domain';

/** The committee's own colours; the product's, where several committees are seen together. */
export const ColourContext = createContext<ColourMapping | null>(null);

/** How each state is shown to whoever is reading: its colour, its name, its symbol and the committee's word. */
export function useColourKey(): ReturnType<typeof shownColours> {
  return shownColours(use(ColourContext) ?? canonicalColours);
}

// `Object.keys` forgets that the mapping has exactly these keys.
/** Every state that has a colour, in the order of a key. */
export const colours = Object.keys(canonicalColours) as Colour[];
