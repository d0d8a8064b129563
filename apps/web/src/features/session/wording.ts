import type { FormWording } from '../../components/form/form-context';

/** Every sentence of signing in and out. */
export const wording = {
  title: 'Sign in',
  what: 'What each Learning Review promised, whether it was done, whether it made a difference, and whether the same thing came back.',
  who: 'For child protection committees, their agencies and chief officers in Scotland. Only people who have been given access may sign in.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  fields: {
    email: { label: 'Email address' },
    password: { label: 'Password' },
  } satisfies FormWording,
};
