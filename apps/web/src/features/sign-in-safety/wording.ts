import type { FormWording } from '../../components/form/form-context';

/** Every sentence about signing in safely. */
export const wording = {
  sessions: {
    title: 'Where you are signed in',
    caption: 'Your sessions',
    browser: 'Browser',
    unknownBrowser: 'A browser that does not say what it is',
    way: 'How',
    ways: { password: 'With a password', 'single-sign-on': 'Through your organisation' },
    since: 'Since',
    seen: 'Last used',
    here: 'This session',
    end: 'Sign out there',
    endOthers: 'Sign out everywhere else',
    ended: 'You are now signed in here only.',
  },
  factor: {
    title: 'A code beside the password',
    why: 'With a code from an app on your phone, a stolen password is not enough to sign in as you.',
    off: 'Your account does not ask for one.',
    on: 'Your account asks for a code whenever you sign in with your password.',
    codesLeft: (left: number) =>
      left === 1 ? 'One recovery code is left.' : `${left === 0 ? 'No' : left} recovery codes are left.`,
    begin: 'Set up a code',
    scan: 'Scan this square with an authenticator app, or type the key into it. Then give the code it shows.',
    squareLabel: 'QR code that holds the key below',
    key: 'Key',
    confirm: 'Switch the code on',
    written: 'Write these recovery codes down now',
    writtenWhy: 'Each signs you in once without your phone. They are not shown again.',
    done: 'I have written them down',
    remove: 'Switch the code off',
    fields: {
      code: { label: 'Code from the app', hint: 'Six digits.' },
      password: { label: 'Your password', hint: 'Asked again, because this makes your account easier to enter.' },
    } satisfies FormWording,
  },
};
