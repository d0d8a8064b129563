import { isFields, isWording } from './catalogue/shape.js';
import type { Passage, PassageKind, PassageThemes, SuggestedTheme } from './passage.js';

const KINDS: readonly PassageKind[] = ['finding', 'strategy', 'action'];

/** A line that does not hold a passage. It names the line and never repeats the text, which may be confidential. */
export class PassageLineError extends Error {
  override readonly name = 'PassageLineError';
  /** The line's number, from 1. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}.`);
    this.line = line;
  }
}

function readJson(source: string, line: number): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new PassageLineError(line, 'this is not JSON');
  }
}

function toPassage(value: unknown, line: number): Passage {
  if (!isFields(value)) throw new PassageLineError(line, 'a passage is an object with "id", "text" and "kind"');
  const { id, text, section, kind = 'finding' } = value;
  if (!isWording(id)) throw new PassageLineError(line, '"id" must be text, and not empty');
  if (typeof text !== 'string') throw new PassageLineError(line, '"text" must be text; it may be empty');
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new PassageLineError(line, '"kind" must be "finding", "strategy" or "action"');
  if (section === undefined || section === null) return { id, text, kind: known };
  if (typeof section !== 'string') throw new PassageLineError(line, '"section" must be text when it is given');
  return { id, text, kind: known, section };
}

/**
 * Reads passages from JSON lines, one passage a line.
 *
 * @param lines - The whole file. Empty lines are passed over, and so is a byte-order mark. A passage without a `kind`
 *   is read as a finding.
 * @returns The passages in the file's order.
 * @throws {PassageLineError} The first line that is not a passage, or that repeats an earlier id.
 */
export function readPassages(lines: string): readonly Passage[] {
  const seenOn = new Map<string, number>();
  return lines
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((source, index) => {
      const line = index + 1;
      if (source.trim() === '') return [];
      const passage = toPassage(readJson(source, line), line);
      const earlier = seenOn.get(passage.id);
      if (earlier !== undefined) throw new PassageLineError(line, `its "id" was already used on line ${earlier}`);
      seenOn.set(passage.id, line);
      return [passage];
    });
}

const asWritten = ({ slug, stance, tier, score, spans }: SuggestedTheme) => ({ slug, stance, tier, score, spans });

/**
 * Writes the themes of passages as JSON lines, one passage a line.
 *
 * @param results - What `detectThemes` gave.
 * @returns Text ending in a line break, or nothing for no passages. No text of any passage is in it.
 */
export function writeThemes(results: readonly PassageThemes[]): string {
  return results.map(({ id, themes }) => `${JSON.stringify({ id, themes: themes.map(asWritten) })}\n`).join('');
}
