import type { Cell, Row } from '../table/document.js';

/** The colours a committee's key uses. */
export type StatusColour = 'Blue' | 'Green' | 'Amber' | 'Red' | 'Grey';

interface HueBand {
  colour: StatusColour;
  /** Degrees on the colour wheel, up to but not including this. */
  hueMax: number;
}

/** Yellow and orange both stand for amber, purple for blue, and pink for red. */
const hueBands: readonly HueBand[] = [
  { colour: 'Red', hueMax: 18 },
  { colour: 'Amber', hueMax: 68 },
  { colour: 'Green', hueMax: 172 },
  { colour: 'Blue', hueMax: 300 },
  { colour: 'Red', hueMax: 361 },
];

interface Looks {
  /** Degrees from 0 to 360. */
  hue: number;
  /** From 0 (grey) to 1. */
  saturation: number;
  /** From 0 (black) to 1 (white). */
  lightness: number;
}

function looksOf(fill: string): Looks {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/**
 * Gives the nearest of the five status colours, or null for black, white and tints too pale to be meant as one.
 * @param fill six hexadecimal digits
 * @source hue, saturation and lightness, Smith 1978; the bands are ours, see docs/decisions/0020
 */
export function nearestColour(fill: string): StatusColour | null {
  const { hue, saturation, lightness } = looksOf(fill);
  if (lightness > 0.955 || lightness < 0.1) return null;
  if (saturation < 0.12) return lightness > 0.94 ? null : 'Grey';
  return hueBands.find((band) => hue < band.hueMax)?.colour ?? null;
}

/**
 * Gives the colour a cell was filled with to say something, or null where it has none or the whole row looks the same.
 */
export function meaningfulFill(cell: Cell, row: Row): StatusColour | null {
  if (cell.fill === null) return null;
  const others = row.cells.filter((each) => each.column !== cell.column);
  const isWholeRow = others.length > 0 && others.every((each) => each.fill === cell.fill);
  return isWholeRow ? null : nearestColour(cell.fill);
}

/**
 * Gives the colour word that a status stands for when it is a colour word or its first letter, or null.
 */
export function colourWord(text: string): StatusColour | null {
  const word = text.trim().toLowerCase().replace(/[.:]$/, '');
  const words: Record<string, StatusColour> = {
    blue: 'Blue',
    b: 'Blue',
    green: 'Green',
    g: 'Green',
    amber: 'Amber',
    a: 'Amber',
    red: 'Red',
    r: 'Red',
    grey: 'Grey',
    gray: 'Grey',
  };
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
