import type { FormWording } from '../../components/form/form-context';

/** Every sentence of signing in and out. */
export const wording = {
  notSent: (things: number) =>
    `${things === 1 ? 'Something you typed is' : `${things} things you typed are`} saved on this device alone and not sent yet. Signing out deletes ${things === 1 ? 'it' : 'them'}.`,
  stillSignedIn:
    'You are still signed in: there is no connection. Try again, and do not leave this device to others yet.',
  notSignedOut: (things: number) =>
    `You are still signed in: there is no connection, and what you typed (${things}) is still on this device. Delete it before you leave the device to others, or try again.`,
  deleteTyped: 'Delete what I typed',
  tryAgain: 'Try to sign out again',
  signOutAnyway: 'Sign out and delete it',
  stay: 'Stay signed in',
  title: 'Sign in',
  what: 'What each Learning Review promised, whether it was done, whether it made a difference, and whether the same thing came back.',
  who: 'For child protection committees, their agencies and chief officers in Scotland. Only people who have been given access may sign in.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  throughOrganisation: (name: string) => `Sign in with ${name}`,
  orPassword: 'Or with a password',
  notSignedIn: 'You are not signed in',
  /** What happened on the way through the organisation, by the code it came back with. */
  cameBack: {
    'session.not-known-here':
      'Your organisation knows you, but nobody has given you access here yet. Ask your administrator to add the email address your organisation uses for you.',
    'session.provider-away': "Your organisation's sign-in cannot be reached just now. Try again in a minute.",
    otherwise: "Your organisation's sign-in did not go through. Try once more; nothing has been changed.",
  } as { readonly otherwise: string } & Readonly<Record<string, string>>, // looked up with whatever the address holds
  changeRole: 'Change role',
  covering: (name: string, until: string) => `Covering for ${name} until ${until}`,
  fields: {
    email: { label: 'Email address' },
    password: { label: 'Password' },
    code: {
      label: 'Code',
      hint: 'The six digits your app shows now, or one of your recovery codes.',
    },
  } satisfies FormWording,
};

/** Every sentence of going on in another role. */
export const roleWording = {
  title: 'Change role',
  lead: 'You see and do only what the role you work in allows. You go on in the one you choose until you change again.',
  caption: 'Roles you may work in today',
  now: 'You work in this role now',
  choose: 'Work in this role',
  everywhere: 'The service itself',
  nation: 'The whole of Scotland',
  done: (role: string) => `You now work as ${role}.`,
};
