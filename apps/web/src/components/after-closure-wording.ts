import type { AfterClosure } from '@followthrough/domain';

/** What the period of the new review's practice says about learning that came back. */
export const practiceWords: Record<AfterClosure['practice'], string> = {
  before: 'The practice in the new review came before that closure, so the work may not yet have had its chance.',
  straddles: 'The practice in the new review fell partly before and partly after that closure.',
  after: 'The practice in the new review came after that closure.',
  'not-known': 'When the practice in the new review took place is not recorded.',
};

/** How long after closure: "14 months after", "in the same month as". */
export function lagInWords(lagMonths: number): string {
  if (lagMonths <= 0) return 'less than a month after';
  return lagMonths === 1 ? '1 month after' : `${lagMonths} months after`;
}
