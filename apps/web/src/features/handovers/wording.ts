import type { FormWording } from '../../components/form/form-context';

/** The sentences of handing over what somebody leads. */
export const handoverWording = {
  title: 'Hand actions over',
  lead: 'When somebody leaves or moves: everything they lead goes to one other person, in one act.',
  none: 'Nobody named leads an open action',
  noneHint: 'People are named when an action is planned, under “Who holds it now”. Those who lead one are listed here.',
  one: (name: string) => `Hand over what ${name} leads`,
  hand: 'Hand over',
  stopped: 'Can no longer sign in',
  fields: { toPersonId: { label: 'Who takes all of it?' } } satisfies FormWording,
  choose: 'Choose a person',
  nobody: 'Nobody else has an account of this agency',
  nobodyHint: 'An administrator adds people. Once somebody else of the agency may sign in, it can be handed to them.',
  happens: 'What happens',
  stays:
    'The posts stay as they are, and so does what is closed. Each action’s history says who had it. Cover for this person stays until its last day.',
  final: 'It cannot be undone in one step: the other person may lead actions of their own already.',
  save: 'Hand all of it over',
  done: (name: string) => `It is handed over to ${name}.`,
  over: 'Nothing is left to hand over',
  overHint: 'This person leads no open action now.',
  first: 'Hand over what they lead first',
  leads: 'Leads',
};
