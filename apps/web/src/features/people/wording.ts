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
  noRole: 'No role',
  noDays: 'Always',
  covers: (name: string) => `Covering for ${name}`,
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

/** The sentences of one person's page. */
export const personWording = {
  list: 'People',
  post: 'Post',
  email: 'Email address',
  manager: 'Answers to',
  noManager: 'Nobody yet',
  changeManager: 'Change whom they answer to',
  code: 'Code beside the password',
  codeOn: 'On',
  codeOff: 'Off: they may switch it on under My account',
  takeCode: 'Take away a code they have lost',
  roles: 'Roles',
  noRoles: 'This person has no role, and cannot sign in until you give them one.',
  rolesHint: 'A person works in one role at a time and sees only what that role may see. Cover ends by itself.',
  giveRole: 'Give another role',
  giveCover: 'Let them cover for somebody',
  ahead: 'Not begun',
  now: 'Open now',
  end: 'Take away',
};

/** The sentences of giving a person another role. */
export const giveRoleWording = {
  title: (name: string) => `Give ${name} another role`,
  lead: 'They choose which role to work in, and see only what that one may see.',
  save: 'Give this role',
  done: (name: string) => `${name} has another role.`,
  fields: {
    role: { label: 'Role' },
    committeeId: { label: 'Committee' },
    agencyId: { label: 'Agency' },
  } satisfies FormWording,
};

/** The sentences of letting a person cover for another. */
export const coverWording = {
  title: (name: string) => `Let ${name} cover for somebody`,
  lead: 'They may work in the other person’s role on these days, and what they write says in whose place. It ends by itself.',
  save: 'Give cover',
  done: (name: string) => `${name} may cover on these days.`,
  choose: 'Choose…',
  fields: {
    coversRoleId: { label: 'Whose role' },
    startsOn: { label: 'First day', hint: 'This day included.' },
    endsOn: { label: 'Last day', hint: 'This day included; a year from the first day at most.' },
  } satisfies FormWording,
};

/** The sentences of saying whom a person answers to. */
export const managerWording = {
  title: (name: string) => `Whom does ${name} answer to?`,
  lead: 'What waits too long with a person is told to whoever they answer to.',
  save: 'Save',
  done: (name: string) => `It is saved whom ${name} answers to.`,
  nobody: 'Nobody',
  fields: { managerId: { label: 'Answers to' } } satisfies FormWording,
};

/** The sentences of taking a role away. */
export const endRoleWording = {
  title: (name: string) => `Take a role from ${name}?`,
  happens:
    'Whoever works in this role now is signed out of it at once. What was written in it stays, with the name on it.',
  last: 'It is the only role this person has: they cannot sign in until you give them another.',
  save: 'Take this role away',
  done: (name: string) => `The role is taken from ${name}.`,
};

/** The sentences of taking away a code that somebody has lost. */
export const takeCodeWording = {
  title: (name: string) => `Take away the code of ${name}?`,
  happens:
    'Make sure first that it is they who ask: speak to them, or see them. From now on their password alone lets them in, and they are signed out wherever they are signed in.',
  undo: 'They can switch a new code on under My account.',
  off: 'No code is asked of this person.',
  save: 'Take this code away',
  done: (name: string) => `The code of ${name} is taken away.`,
};
