import type { RoleOf, SectionRole } from '../src/report/section-role.js';

const roles: readonly (readonly [RegExp, SectionRole])[] = [
  [/summary$/, 'summary'],
  [
    /process of the review|circumstances|family composition|introduction|background|appendix|glossary|signed/,
    'background',
  ],
  [/recommendations|strategies for improving/, 'strategies'],
  [/effective practice|good practice/, 'effective-practice'],
  [/organisational learning|learning points|findings|analysis|lessons/, 'findings'],
];

/** A few headings that are enough for the made reports; the product takes them from the catalogue of themes. */
export const roleOfMade: RoleOf = (heading) => {
  const words = heading.toLowerCase();
  return words.split(' ').length > 12 ? null : (roles.find(([pattern]) => pattern.test(words))?.[1] ?? null);
};

/** The sentences every made report says in its own layout. All of it is invented. */
export const said = {
  process: 'Two reviewers met eleven practitioners over two days and read the records of four agencies.',
  circumstances: 'Child T was nine months old when a neighbour found him alone on the stair.',
  chronology: 'No agency kept a chronology that the others could see, and each met the worry anew.',
  chronologyMore:
    'The health visitor wrote down four missed visits. Nobody put them beside the three calls to the police.',
  voice: 'Nobody described what a day was like for Child T.',
  handover: 'When the social worker left, the handover was a list of dates:',
  handoverItems: ['what had been tried', 'what the mother had said', 'what was still to be done'],
  practice: 'The nursery manager rang every absence through on the same morning and kept ringing.',
  strategy: 'The committee should agree one form of multi-agency chronology and who keeps it.',
  strategyTwo: 'Make handovers between workers a meeting with the family, so that:',
  strategyTwoItems: ['nothing is lost', 'the family hears it from both'],
} as const;

const bullets = (items: readonly string[]): string => items.map((item) => `\t•\t${item}`).join('\n');

/** Numbered as the guidance's own example is: chapters 1 to 6, paragraphs 4.1, lists under a stem. */
export const numberedReport = `Learning Review
Child T

1. Introduction
1.1. ${said.circumstances}

2. The process of the Review
2.1. ${said.process} They looked at:
· Assessments
· Decision making

3. The circumstances that led to it
Family composition
Mother\t24
Child T\t9 months

3.1. ${said.circumstances} The flat was cold.

4. Practice and organisational learning
4.1. ${said.chronology}

${said.chronologyMore}

4.2. ${said.voice}

4.3. ${said.handover}
${bullets(said.handoverItems)}

5. Effective practice
5.1. Practice was good in two ways, including:

5.1.1. ${said.practice}

5.1.2. The police sent a report within the hour.

6. Suggested strategies for improving practice and systems
6.1. ${said.strategy}

6.2. ${said.strategyTwo}
${bullets(said.strategyTwoItems)}


Signed and dated by:
Reviewer(s):

Strategies for improving practice and systems
Strategy 1:
Action
(how we intend to do it)
Timescale
Responsible lead
`;

/** Headings without numbers, in words; recommendations numbered from 1; bullets that are findings of their own. */
export const unnumberedReport = `SIGNIFICANT CASE REVIEW

INTRODUCTION

${said.process}

FINDINGS

Keeping track

${said.chronology}

${said.chronologyMore}

Finding 2: ${said.voice}

GOOD PRACTICE

• ${said.practice}
• The police sent a report within the hour of the call.

RECOMMENDATIONS

1. ${said.strategy}
2. Review of the template for handovers
(a) with the family
(b) with the nursery

APPENDIX 1: GLOSSARY

CPC Child Protection Committee, which this report is for
`;

const wrap = (text: string, width = 72): string =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return `${lines}${lines === '' ? '' : last.length + word.length + 1 > width ? '\n' : ' '}${word}`;
  }, '');

const foot = (page: number): string => `\nLearning Review: Child T\nPage ${page} of 4\n\f`;

/** Copied out of a PDF: lines broken by the page, a running foot, a page that ends in a sentence, contents, a summary. */
export const pdfReport = `Contents
1 Introduction ........ 2
2 Findings ........ 3
3 Recommendations ........ 4
${foot(1)}
Executive summary
Findings
${wrap(said.chronology)}
Recommendations
${wrap(said.strategy)}
${foot(2)}
1 Introduction
${wrap(`1.1 ${said.process} ${said.circumstances} They asked each of them what had made it hard to do what they had wanted to do, and what had helped.`)}
${wrap(`1.2 ${said.circumstances} ${said.process}`)}
2 Findings
${wrap(`2.1 ${said.chronology} ${said.chronologyMore}`)}
${wrap(`2.2 ${said.voice} The records of the nurse, of the nursery and of the social worker all speak of the`)}
${foot(3)}
${wrap(`mother, and of the flat, and of the multi-agency meetings that were held in those 14 weeks of the winter.`)}
3 Recommendations
${wrap(`3.1 ${said.strategy} It is to be multi-`)}
agency from its first day.
${wrap(`3.2 ${said.strategyTwo}`)}
- nothing is lost
- the family hears it from both
${foot(4)}`;
