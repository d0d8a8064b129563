import type { AfterClosure } from '@followthrough/domain';

/** What the period of the new review's practice says about learning that came back. */
export const practiceWords: Record<AfterClosure['practice'], string> = {
  before: 'The practice reviewed came before the closure, so the work may not yet have had its chance.',
  straddles: 'The practice reviewed fell partly before and partly after the closure.',
  after: 'The practice reviewed came after the closure.',
  'not-known': 'When the practice reviewed took place is not recorded.',
};

/** How long after closure: "14 months later". */
export function lagInWords(lagMonths: number): string {
  if (lagMonths <= 0) return 'within a month';
  return lagMonths === 1 ? '1 month later' : `${lagMonths} months later`;
}
