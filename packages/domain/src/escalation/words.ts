import type { EscalationReason, EscalationRung } from './states.js';

/** The words for whom an action is taken to. */
export const rungWords: Record<EscalationRung, string> = {
  lead: 'Its lead and their manager',
  'sub-group': 'The sub-group',
  'chief-officers': 'The Chief Officers Group',
};

/** Why an action is taken to somebody, as a sentence. */
export const escalationReasonWords: Record<EscalationReason, string> = {
  overdue: 'Its due date has passed.',
  'overdue-long': 'It has been overdue for longer than the committee lets stand without the sub-group.',
  'overdue-very-long': 'It has been overdue for longer than the committee lets stand without the chief officers.',
  'moved-again': 'Its due date was moved again.',
  'moved-too-often': 'Its due date was moved so often that the chief officers are told.',
  silent: 'Nothing has been heard of it for a reporting cycle.',
  'resource-refused': 'A resource it asks for was refused.',
  'blocked-across-agencies': 'Something stands in its way that no one agency can move.',
  'red-and-recurred': 'It is red, and learning on its theme came back after an action on it was closed.',
};

/** What the chief officers are asked to decide, for each reason that brings an action to them. */
export const decisionSoughtWords: Partial<Record<EscalationReason, string>> = {
  'overdue-very-long': 'Agree how and by when it will be done, or accept that it will not be.',
  'moved-too-often': 'Agree what would make the date hold, or accept that it will not be done as promised.',
  'resource-refused': 'Find the resource, change the action, or accept that it will not be done.',
  'blocked-across-agencies': 'Agree between agencies who moves what stands in the way.',
  'red-and-recurred': 'Say what will be different this time, and who will see to it.',
};
