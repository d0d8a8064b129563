import type { Sent } from '../open-test-app.js';

/** Something fit to send to the addresses of what the nation may see. */
export function nationalSamples() {
  return {
    showNationalThemes: {},
  } satisfies Record<string, Sent>;
}
