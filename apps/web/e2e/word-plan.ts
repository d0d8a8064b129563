import { makeWordPlan } from '../../api/testing/make-word-plan';

/** A file as a browser is given it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The five columns of the national template. */
export const nationalColumns = [
  'Action (how we intend to do it)',
  'Timescale',
  'Responsible lead',
  'Performance measure (how well are we doing?)',
  'Analysis of performance (are we making a difference?)',
];

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A plan of two strategies in the national template, with what real plans hold: no date, several leads, a day that is none. */
export function inventedPlan(pseudonym: string): GivenFile {
  const buffer = makeWordPlan([
    `Learning Review: ${pseudonym}`,
    'Strategy 1: Every service that knows a household knows who else is in it',
    [
      nationalColumns,
      [
        'Ask at each first visit who sleeps in the home and write it where the next worker will look',
        'Ongoing',
        'Service Manager, Children and Families; Lead Nurse Child Protection; Team Manager',
        'First visits with every adult named',
        '',
      ],
      [
        'Agree one page on which health and social work keep the same list of household members',
        '31/02/2027',
        'Lead Nurse Child Protection',
        'Households with one shared list',
        'Two teams have tried it; a third begins in spring.',
      ],
    ],
    'Strategy 2: Worries that come one at a time are looked at together',
    [
      nationalColumns,
      [
        'Bring every school’s notes of small worries into one account before the second planning meeting',
        '30/06/2027',
        'Inclusion Manager',
        'Meetings that began with one account',
        '',
      ],
    ],
  ]);
  return { name: `${pseudonym} action plan.docx`, mimeType: wordDocument, buffer };
}

/** Bytes that are no Word document, under the name of one. */
export const brokenPlan: GivenFile = {
  name: 'Half a plan.docx',
  mimeType: wordDocument,
  buffer: Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 167 + 13) % 256)),
};
