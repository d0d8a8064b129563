import type { Sent } from '../open-test-app.js';

/** Something fit to send to every address of signing in safely. No account is changed by it. */
export function sessionSamples() {
  return {
    signInWays: {},
    beginSingleSignOn: {},
    endSingleSignOn: { query: { state: 'none', code: 'none' } },
    showSignInSafety: {},
    endSession: { params: { sessionId: '00000000-0000-4000-8000-000000000000' } },
    endOtherSessions: {},
    beginSecondFactor: {},
    confirmSecondFactor: { body: { code: '000000' } },
    removeSecondFactor: { body: { password: 'not the right one' } },
  } satisfies Record<string, Sent>;
}
