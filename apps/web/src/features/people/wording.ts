import type { FormWording } from '../../components/form/form-context';

/** The sentences of the people pages. */
export const wording = {
  title: 'People',
  lead: 'Everyone who may sign in, and as what. You see no case text here, and neither does this page.',
  caption: 'People who may sign in',
  none: 'Nobody is listed yet',
  noneHint: 'Add a person, and they will be listed here.',
  add: 'Add a person',
  never: 'Never',
  nowhere: 'The whole of Scotland',
  everywhere: 'The service itself',
  active: 'May sign in',
  stopped: 'Stopped',
  locked: 'Locked: too many wrong passwords. It opens again by itself after fifteen minutes.',
  stop: 'Stop',
  allow: 'Let sign in',
};

/** The sentences of adding a person. */
export const addWording = {
  title: 'Add a person',
  lead: 'Give each person an account of their own. What they may see follows from their role.',
  save: 'Add this person',
  done: (name: string) => `${name} may now sign in.`,
  choose: 'Choose…',
  fields: {
    name: { label: 'Name' },
    post: { label: 'Post', hint: 'As it should stand under what they write, such as CPC Lead Officer.' },
    email: { label: 'Email address' },
    role: { label: 'Role' },
    committeeId: { label: 'Committee', hint: 'The committee this person works for.' },
    agencyId: { label: 'Agency', hint: 'The agency this person works for; they see its actions in every committee.' },
    password: {
      label: 'First password',
      hint: 'At least 15 characters. Tell it to the person in some other way than by email.',
    },
  } satisfies FormWording,
};

/** The sentences of stopping a person, and of letting them in again. */
export const signingInWording = {
  stop: {
    title: (name: string) => `Stop ${name} from signing in?`,
    happens: 'They are signed out at once, wherever they are signed in. What they wrote stays, with their name on it.',
    undo: 'You can let them sign in again at any time.',
    save: 'Stop signing in',
    done: (name: string) => `${name} can no longer sign in.`,
  },
  allow: {
    title: (name: string) => `Let ${name} sign in again?`,
    happens: 'They can sign in with the password they had, and see what their role may see.',
    undo: 'You can stop them again at any time.',
    save: 'Let sign in',
    done: (name: string) => `${name} may sign in again.`,
  },
};
