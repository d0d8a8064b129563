import type { ReviewEventKind, ReviewStage } from './stage.js';
import type { StageState } from './stages.js';

/** The words for what is held in the course of a review. */
export const eventKindWords: Record<ReviewEventKind, string> = {
  'first-meeting': 'First Review Team meeting',
  'second-meeting': 'Second Review Team meeting',
  'family-engagement': 'Family engagement',
  'practitioner-event': 'Practitioner event',
  'learning-checked': 'Learning points checked with participants',
  'senior-managers-event': 'Senior managers’ event',
  'draft-report': 'Draft report',
  'third-meeting': 'Third Review Team meeting',
  'fourth-meeting': 'Fourth Review Team meeting',
  'outline-plan': 'Outline action plan',
};

/** The words for every stage of a review. */
export const reviewStageWords: Record<ReviewStage, string> = {
  notified: 'Notification',
  'information-requested': 'Information asked for',
  'information-received': 'Information received',
  recommended: 'Recommendation to the committee',
  decided: 'Decision',
  'care-inspectorate-told': 'Care Inspectorate told of the decision',
  started: 'Review started',
  ...eventKindWords,
  reported: 'Report',
  'family-feedback': 'Feedback to the family',
  'committee-accepted': 'Presented to the committee and accepted',
  'chief-officers-ratified': 'Presented to the Chief Officers Group and ratified',
  'report-sent': 'Report sent to the Care Inspectorate',
  'observations-received': 'Care Inspectorate’s observations received',
  published: 'Published or shared',
};

/** What days are counted from, as words that follow "after". */
export const afterStageWords: Partial<Record<ReviewStage, string>> = {
  notified: 'notification',
  'information-requested': 'information was asked for',
  decided: 'the decision',
  started: 'the review started',
  reported: 'the report',
  'committee-accepted': 'the committee accepted it',
  'chief-officers-ratified': 'it was ratified',
  'report-sent': 'the report was sent',
};

/** How each state is shown: a word, and a symbol of its own shape. */
export const stageStateWords: Record<StageState, { readonly word: string; readonly symbol: string }> = {
  reached: { word: 'Done', symbol: '✓' },
  'in-time': { word: 'In time', symbol: '✓' },
  late: { word: 'Late', symbol: '▲' },
  'under-way': { word: 'Not yet', symbol: '○' },
  overdue: { word: 'Overdue', symbol: '■' },
  'on-hold': { word: 'On hold', symbol: '‖' },
  'not-begun': { word: 'Not yet', symbol: '○' },
};
