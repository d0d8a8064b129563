import type { ReviewPage } from '@followthrough/domain';

/** The sentences of the reviews. */
export const wording = {
  title: 'Reviews',
  caption: 'Reviews, newest first',
  none: 'No reviews yet',
  noneHint: 'A review comes in with its plan: the improvement lead brings in a finished Word plan.',
  onHold: 'On hold',
  notOnHold: 'No',
  about: 'About this review',
  timeline: 'What happened when',
  noSteps: 'No dates have been recorded yet.',
  beside: 'Proceedings and processes beside this review',
  noneBeside: 'None is recorded.',
  stillRunning: 'still running',
  dateWarnings: 'Some dates need another look',
  summary: 'What happened',
  noSummary: 'No summary has been written.',
  findings: 'What was found',
  noFindings:
    'No findings are recorded. A plan that was brought in from Word holds strategies and actions; findings are in the report.',
  noneOfKind: 'None of this kind.',
  strategies: 'Strategies',
  noStrategies: 'No strategies are recorded.',
  caseForChange: 'Case for change',
  noCase: 'Not written down.',
  plan: 'The plan',
  planCaption: 'Actions of this review under the national headings',
  noPlan: 'There are no actions on this review.',
};

/** The words for each edition of the national guidance. */
export const editionWords: Record<ReviewPage['guidanceEdition'], string> = {
  '2015': '2015 (Significant Case Reviews)',
  '2021': '2021',
  '2024': '2024',
};
