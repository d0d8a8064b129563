import { headingTokens, matchIn, readHeadings } from './headings.js';

/** What a section of a report says about the passages in it. */
export type SectionRole = 'background' | 'effective-practice' | 'substance';

const background = readHeadings('background', 'backgroundWhole');
const effectivePractice = readHeadings('effectivePractice');

/**
 * Says what part a section plays in a report.
 *
 * @param heading - The section's heading, with or without its number; nothing when it is not known.
 */
export function sectionRole(heading: string | undefined): SectionRole {
  const tokens = headingTokens(heading ?? '');
  if (matchIn(tokens, effectivePractice) !== null) return 'effective-practice';
  return matchIn(tokens, background) === null ? 'substance' : 'background';
}
