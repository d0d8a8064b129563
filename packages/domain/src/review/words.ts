import type {
  Acceptance,
  AgeBand,
  EventKind,
  FindingKind,
  GuidanceEdition,
  HoldKind,
  ImplementationStage,
  Marking,
  PublicationForm,
  ReviewDecision,
  ReviewKind,
  TeamRole,
} from './states.js';

/** The words for each kind of review. */
export const reviewKindWords: Record<ReviewKind, string> = {
  'learning-review': 'Learning Review',
  'alternative-approach': 'Alternative learning approach',
  'historic-case-review': 'Significant Case Review (before 2021)',
  'thematic-review': 'Thematic review',
  'adult-review': 'Adult Learning Review',
};

/** The words for each kind of event. */
export const eventWords: Record<EventKind, string> = {
  death: 'Death of a child',
  'significant-harm': 'Significant harm',
  'risk-of-harm': 'Risk of significant harm',
  'effective-practice': 'Effective practice',
  'harm-to-others': 'Harm to another by a young person',
};

/** The words for each age band. */
export const ageBandWords: Record<AgeBand, string> = {
  unborn: 'Unborn',
  'under-1': 'Under 1',
  '1-4': '1 to 4',
  '5-11': '5 to 11',
  '12-15': '12 to 15',
  '16-17': '16 to 17',
  mixed: 'Several ages',
};

/** The words for each decision. */
export const decisionWords: Record<ReviewDecision, string> = {
  proceed: 'Proceed',
  'do-not-proceed': 'Do not proceed',
  'alternative-approach': 'Alternative approach',
};

/** The words for each parallel process. */
export const holdWords: Record<HoldKind, string> = {
  'criminal-proceedings': 'Criminal proceedings',
  'fatal-accident-inquiry': 'Fatal accident inquiry',
  reporter: 'Reporter process',
  'adverse-event-review': 'NHS adverse event review',
  'child-death-review': 'Child death review',
  workforce: 'Workforce process',
};

/** The words for each kind of finding. */
export const findingKindWords: Record<FindingKind, string> = {
  'practice-learning': 'Practice learning',
  'organisational-learning': 'Organisational learning',
  'effective-practice': 'Effective practice',
};

/** The words for each stage of putting a strategy into practice. */
export const implementationWords: Record<ImplementationStage, string> = {
  exploration: 'Exploration',
  installation: 'Installation',
  'initial-implementation': 'Initial implementation',
  'full-implementation': 'Full implementation',
};

/** The words for whether a strategy was taken on. */
export const acceptanceWords: Record<Acceptance, string> = {
  undecided: 'Not yet decided',
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
};

/** The words for each form of publication. */
export const publicationWords: Record<PublicationForm, string> = {
  full: 'Published in full',
  summary: 'Summary published',
  'seven-minute-briefing': 'Seven-minute briefing published',
  'not-published': 'Not published',
  undecided: 'Not yet decided',
};

/** The words for each edition of the national guidance. */
export const editionWords: Record<GuidanceEdition, string> = {
  '2015': '2015 (Significant Case Reviews)',
  '2021': '2021',
  '2024': '2024',
};

/** The words for each protective marking. */
export const markingWords: Record<Marking, string> = {
  official: 'OFFICIAL',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
  'official-sensitive-personal': 'OFFICIAL-SENSITIVE-PERSONAL',
};

/** The words for each role in a Review Team. */
export const teamRoleWords: Record<TeamRole, string> = {
  chair: 'Chair',
  member: 'Member',
  reviewer: 'Reviewer',
  administrator: 'Administrator',
  'family-link': 'Family link person',
};
