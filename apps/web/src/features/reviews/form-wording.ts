import type { FormWording } from '../../components/form/form-context';
import type { Group } from './review-groups';

/** The sentences of making and changing a review. */
export const formWording = {
  begin: {
    title: 'New review',
    lead: 'Record that the committee was told of an event. Nobody is named: a letter stands for the child.',
    save: 'Record this notification',
    saveAndRead: 'Record it and read its report',
    done: 'The review has been recorded.',
  },
  remove: 'Remove',
  removing: (what: string) => `Remove ${what} from this review? It stays in the record of changes and nowhere else.`,
  reallyRemove: 'Yes, remove it',
  keepIt: 'Keep it',
  team: { label: 'Review Team', add: 'Add somebody by post', remove: (number: number) => `Remove person ${number}` },
};

/** What each part of the record is called when it is edited. */
export const groupWording: Record<Group, { readonly title: string; readonly lead?: string }> = {
  about: { title: 'About this review' },
  decision: {
    title: 'From notification to decision',
    lead: 'The Care Inspectorate is told whichever way the decision goes.',
  },
  team: { title: 'Review Team', lead: 'People are recorded by post. Nobody here gets an account by it.' },
  report: { title: 'Review, report and presentation' },
  family: { title: 'Staying in touch with the family', lead: 'Write no names. Contacts are recorded one by one.' },
  publication: { title: 'Publication and sharing' },
};

/** What each fact is called. */
export const factWording = {
  reference: { label: 'Reference', hint: 'Committee, year and number, such as STL-2026-03.' },
  pseudonym: { label: 'Pseudonym', hint: 'A letter that no other review of the committee uses, such as Child M.' },
  kind: { label: 'Kind of review' },
  guidanceEdition: {
    label: 'Guidance edition',
    hint: 'The edition it is judged by. It stays when the guidance changes.',
  },
  event: { label: 'Kind of event' },
  ageBand: { label: 'Age band', hint: 'Never a date of birth.' },
  criteria: { label: 'Criteria met', hint: 'Under the edition chosen above.' },
  summary: { label: 'What happened', hint: 'A few sentences that could not tell anybody who the child is.' },
  practiceFrom: { label: 'Practice looked at, from' },
  practiceTo: { label: 'Practice looked at, to' },
  marking: { label: 'Sensitivity marking' },
  nationalHubReference: {
    label: 'Cross-reference to the national hub for child deaths (optional)',
    hint: 'Where the death was reviewed there too. No number that tells who the child was.',
  },
  notifiedOn: { label: 'Notified on' },
  notifiedByAgencyId: { label: 'Notified by' },
  informationRequestedOn: { label: 'Information asked for on' },
  informationReceivedOn: { label: 'Information received on', hint: 'The day the last account came in.' },
  recommendedOn: { label: 'Recommendation to the committee on' },
  decision: { label: 'Decision' },
  decidedOn: { label: 'Decided on' },
  decisionReason: { label: 'Reasons' },
  careInspectorateNotifiedOn: { label: 'Care Inspectorate told of the decision on' },
  startedOn: { label: 'Review started on' },
  reportedOn: { label: 'Report dated' },
  committeeAcceptedOn: { label: 'Presented to the committee and accepted on' },
  chiefOfficersRatifiedOn: {
    label: 'Presented to the Chief Officers Group and ratified on',
    hint: 'From this day on findings and strategies are fixed.',
  },
  reportSentOn: { label: 'Report sent to the Care Inspectorate on' },
  observationsReceivedOn: { label: 'Care Inspectorate’s observations received on' },
  observationsText: { label: 'Observations' },
  observationsResponse: { label: 'What the committee did with them' },
  familyLinkPost: { label: 'Link person, by post' },
  familyNote: { label: 'How the family wishes to be kept in touch' },
  familyFeedbackOn: { label: 'Feedback to the family on' },
  publicationForm: { label: 'Form of publication' },
  publicationReason: { label: 'Reason, where it is not published' },
  publishedOn: { label: 'Published or shared on' },
  'team.#.role': { label: 'Role' },
  'team.#.post': { label: 'Post' },
  'team.#.agency': { label: 'Agency' },
} satisfies FormWording;
