import { findWrittenDates } from '../dates/written-dates.js';

const notThis = '(?:plan|updated?|meeting|position|considered|presented|next|last|draft|progress|annual)';
const verbs = '(?:completed|dated|published|reported|concluded|finalised|issued|finished|signed off|report date|date)';
const joining = "[\\s:,–(-]*(?:[\\p{L}’' ]{0,40}?\\b(?:on|in|of)\\s+)?(?:the\\s+)?";

/** What must stand just before a date for it to be the date of the report. */
const openings: readonly RegExp[] = [
  new RegExp(
    `\\b(?:date of (?:the )?(?:learning )?(?:review )?report|(?:review )?report date|date (?:the )?(?:review |report )+was \\w+)\\W*$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:report|review)\\b(?:(?!\\b${notThis}\\b).){0,80}?\\b${verbs}\\b(?:(?!\\b${notThis}\\b)${joining})$`,
    'iu',
  ),
  new RegExp(`\\breview report\\b[\\s:,–(-]*(?:(?:of|from|in)\\s+)?$`, 'iu'),
];

const sentencesOf = (line: string): string[] => line.split(/(?<=[.;])\s+(?=\p{Lu})/u);

/**
 * Gives the date that a line says the review's report carries, or on which it was completed, published or reported, or
 * null. The date of the plan, of its last update or of a meeting is not that date.
 * @returns `YYYY-MM-DD`, or `YYYY-MM` where only a month is given
 */
export function reportDateIn(line: string): string | null {
  for (const sentence of sentencesOf(line)) {
    for (const date of findWrittenDates(sentence)) {
      const isCalendar = date.precision === 'day' || date.precision === 'month';
      if (date.on === null || !isCalendar) continue;
      if (!openings.some((opening) => opening.test(sentence.slice(0, date.at)))) continue;
      return date.precision === 'day' ? date.on : date.on.slice(0, 7);
    }
  }
  return null;
}
