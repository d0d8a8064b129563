import { readDataFile } from '../catalogue/read-data-file.js';
import { isFields, isWordings } from '../catalogue/shape.js';
import { tokenise } from '../text/tokenise.js';
import { standsAt, stemsOf } from '../text/word-sequences.js';

/** What a section of a report says about the passages in it. */
export type SectionRole = 'background' | 'effective-practice' | 'substance';

function readHeadings(part: string): readonly (readonly string[])[] {
  const sections = readDataFile('sections.json');
  const headings = isFields(sections) ? sections[part] : undefined;
  if (!isWordings(headings)) throw new Error(`The ${part} headings of the catalogue cannot be read.`);
  return headings.map(stemsOf);
}

const background = readHeadings('background');
const effectivePractice = readHeadings('effectivePractice');

/**
 * Says what part a section plays in a report.
 *
 * @param heading - The section's heading, with or without its number; nothing when it is not known.
 */
export function sectionRole(heading: string | undefined): SectionRole {
  const tokens = tokenise(heading ?? '');
  const holds = (stems: readonly string[]): boolean => tokens.some((_, at) => standsAt(tokens, at, stems));
  if (effectivePractice.some(holds)) return 'effective-practice';
  return background.some(holds) ? 'background' : 'substance';
}
