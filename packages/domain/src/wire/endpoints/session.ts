import { Me, SignIn } from '../session.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of signing in and out. */
export const sessionEndpoints = {
  signIn: { summary: 'Sign in with an email address and a password.', allows: 'everyone', body: SignIn, gives: Me },
  whoAmI: { summary: 'Who is signed in.', allows: 'signed-in', gives: Me },
  signOut: { summary: 'End this session.', allows: 'signed-in', unkeyed: true, status: 204 },
} as const satisfies EndpointsOf;
