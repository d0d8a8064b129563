import { z } from 'zod';
import { RecordId } from '../../ids.js';
import {
  FactorConfirmation,
  FactorOffer,
  FactorRemoval,
  Me,
  RecoveryCodes,
  RoleChoice,
  SignIn,
  SignInSafety,
  SignInWays,
} from '../session.js';
import type { EndpointsOf } from './endpoint.js';

/** The addresses of signing in and out. */
export const sessionEndpoints = {
  signIn: { summary: 'Sign in with an email address and a password.', allows: 'everyone', body: SignIn, gives: Me },
  whoAmI: { summary: 'Who is signed in.', allows: 'signed-in', gives: Me },
  signInWays: { summary: 'How people sign in to this copy of the product.', allows: 'everyone', gives: SignInWays },
  beginSingleSignOn: {
    summary: "Go to the organisation's own sign-in.",
    allows: 'everyone',
    gives: 'redirect',
  },
  endSingleSignOn: {
    summary: "Come back from the organisation's own sign-in.",
    allows: 'everyone',
    query: z.looseObject({}),
    gives: 'redirect',
  },
  showSignInSafety: {
    summary: 'Where one is signed in, and whether a code is asked beside the password.',
    allows: 'signed-in',
    gives: SignInSafety,
  },
  endSession: {
    summary: 'End one of your own sessions.',
    allows: 'signed-in',
    unkeyed: true,
    params: z.strictObject({ sessionId: RecordId }),
    status: 204,
  },
  endOtherSessions: { summary: 'Sign out everywhere else.', allows: 'signed-in', unkeyed: true, status: 204 },
  beginSecondFactor: {
    summary: 'Begin to set up a code from an app beside the password.',
    allows: 'signed-in',
    unkeyed: true,
    gives: FactorOffer,
    status: 201,
  },
  confirmSecondFactor: {
    summary: 'Switch the code on, with the first code the app shows.',
    allows: 'signed-in',
    unkeyed: true,
    body: FactorConfirmation,
    gives: RecoveryCodes,
    status: 201,
  },
  removeSecondFactor: {
    summary: 'Switch the code off, with the password.',
    allows: 'signed-in',
    unkeyed: true,
    body: FactorRemoval,
    status: 204,
  },
  switchRole: {
    summary: 'Work in another of your roles from now on.',
    allows: 'signed-in',
    unkeyed: true,
    body: RoleChoice,
    gives: Me,
  },
  signOut: { summary: 'End this session.', allows: 'signed-in', unkeyed: true, status: 204 },
} as const satisfies EndpointsOf;
