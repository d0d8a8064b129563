import type { Colour } from '../action/states.js';
import { colourWords } from '../action/words.js';
import type { TargetUnit } from '../review/stage.js';
import type { ColourMapping, Paint } from './colours.js';

/** The words for each colour a committee may use in its key. */
export const paintWords: Record<Paint, string> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  yellow: 'Yellow',
  red: 'Red',
  purple: 'Purple',
  teal: 'Teal',
  grey: 'Grey',
  none: 'None',
};

/** How states are shown until a committee maps them, and wherever several committees are shown together. */
export const canonicalColours: ColourMapping = {
  blue: { paint: 'blue', word: colourWords.blue.meaning },
  green: { paint: 'green', word: colourWords.green.meaning },
  amber: { paint: 'amber', word: colourWords.amber.meaning },
  red: { paint: 'red', word: colourWords.red.meaning },
  grey: { paint: 'grey', word: colourWords.grey.meaning },
  neutral: { paint: 'none', word: colourWords.neutral.meaning },
};

/** A state as it is shown: the colour and its name, a symbol of its own shape, and what it means. */
export interface ColourInWords {
  readonly paint: Paint;
  readonly word: string;
  readonly symbol: string;
  readonly meaning: string;
}

/** The words, symbols and colours of every state under a committee's mapping. */
export function shownColours(mapping: ColourMapping): Record<Colour, ColourInWords> {
  const shown = (colour: Colour): ColourInWords => {
    const { paint, word } = mapping[colour];
    return { paint, word: paintWords[paint], symbol: colourWords[colour].symbol, meaning: word };
  };
  return {
    blue: shown('blue'),
    green: shown('green'),
    amber: shown('amber'),
    red: shown('red'),
    grey: shown('grey'),
    neutral: shown('neutral'),
  };
}

/** The words for the days a target is counted in. */
export const targetUnitWords: Record<TargetUnit, string> = {
  'calendar-days': 'calendar days',
  'working-days': 'working days',
};
