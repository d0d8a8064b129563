import { isFields, isWording, isWordings } from '../catalogue/shape.js';
import type { PassageKind, Stance } from '../passage.js';

/** How an exemplar is written: which of the ways in which reviews and plans put things it stands for. */
export type ExemplarStyle = 'plain' | 'hard' | 'recommendation' | 'practice' | 'decoy' | 'neutral';

/** An invented passage, labelled by whoever wrote it. */
export interface Exemplar {
  readonly text: string;
  readonly kind: PassageKind;
  /** The themes it truly carries; a decoy or a neutral passage has none. */
  readonly themes: readonly string[];
  readonly stance: Stance;
  readonly style: ExemplarStyle;
  readonly author: string;
}

const KINDS: readonly PassageKind[] = ['finding', 'strategy', 'action'];
const STYLES: readonly ExemplarStyle[] = ['plain', 'hard', 'recommendation', 'practice', 'decoy', 'neutral'];

function toExemplar(value: unknown, where: string, slugs: ReadonlySet<string>): Exemplar {
  if (!isFields(value)) throw new Error(`${where} is not an object.`);
  const { text, themes, author } = value;
  if (!isWording(text) || !isWording(author)) throw new Error(`${where} has no text or no author.`);
  if (!isWordings(themes)) throw new Error(`${where} has no list of themes.`);
  const stranger = themes.find((slug) => !slugs.has(slug));
  if (stranger !== undefined) throw new Error(`${where} names a theme that does not exist, ${stranger}.`);
  const kind = KINDS.find((known) => known === value.kind);
  const style = STYLES.find((known) => known === value.style);
  if (kind === undefined || style === undefined) throw new Error(`${where} has no known kind or style.`);
  const stance = value.stance === 'effective-practice' ? 'effective-practice' : 'learning';
  return { text, kind, themes, stance, style, author };
}

/**
 * Reads a file of exemplars, one JSON object a line.
 *
 * @param lines - The whole file.
 * @param file - Its name, for the sentence of a fault.
 * @param slugs - The themes of the catalogue.
 * @returns The exemplars in the file's order.
 * @throws {Error} The first fault, with its line. The files are ours, so this is our bug.
 */
export function readExemplars(lines: string, file: string, slugs: ReadonlySet<string>): readonly Exemplar[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => toExemplar(JSON.parse(line), `Line ${at + 1} of ${file}`, slugs));
}
