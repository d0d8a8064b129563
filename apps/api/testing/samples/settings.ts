import { settingsDefaults } from '@followthrough/domain';
import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to the addresses of settings. */
export function settingsSamples({ committeeId }: Ids) {
  return {
    listSettings: {},
    showSettings: { params: { committeeId } },
    changeSettings: { params: { committeeId }, version: 1, body: settingsDefaults('2026-11-23') },
  } satisfies Record<string, Sent>;
}
