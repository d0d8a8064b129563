import { headingTokens, matchIn, readHeadings, type HeadingWords } from './headings.js';

/** What a section of a report holds: passages to propose, background that never counts, or a summary of the rest. */
export type ReportSection = 'findings' | 'effective-practice' | 'strategies' | 'background' | 'summary';

// Of two that match at the same word with the same length, the one named first here counts.
const kinds: readonly (readonly [ReportSection, HeadingWords])[] = [
  ['summary', readHeadings('summary', 'summaryWhole')],
  ['background', readHeadings('background', 'backgroundWhole')],
  ['background', readHeadings('aside', 'asideWhole')],
  ['strategies', readHeadings('strategies')],
  ['effective-practice', readHeadings('effectivePractice')],
  ['findings', readHeadings('findings', 'findingsWhole')],
];

// A heading is short; what is longer is a paragraph, and is not searched.
const wordsMax = 40;

/**
 * Says what a section of a whole report holds by its heading: the wording that stands first in it decides, and of those
 * that stand at the same word the longest.
 *
 * @param heading - With or without its number.
 * @returns Nothing where none of the wordings of the catalogue stands in it.
 */
export function reportSection(heading: string): ReportSection | null {
  const tokens = headingTokens(heading.slice(0, 400));
  if (tokens.length > wordsMax) return null;
  const found = kinds.flatMap(([section, words]) => {
    const match = matchIn(tokens, words);
    return match === null ? [] : [{ section, ...match }];
  });
  found.sort((one, other) => one.at - other.at || other.length - one.length);
  return found[0]?.section ?? null;
}
