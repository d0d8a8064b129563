import { z } from 'zod';
import { CommitteeSettings } from '../../committee/settings.js';
import { RecordId } from '../../ids.js';
import { SettingsList, SettingsPage } from '../settings.js';
import { readsSettings, settles } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const params = z.strictObject({ committeeId: RecordId });

/** The addresses of what committees settle for themselves. */
export const settingsEndpoints = {
  listSettings: {
    summary: 'The committees whose settings one may see.',
    allows: readsSettings,
    gives: SettingsList,
  },
  showSettings: { summary: 'What a committee works to.', allows: readsSettings, params, gives: SettingsPage },
  changeSettings: {
    summary: 'Settle what a committee works to: periods, targets, holidays and colours.',
    allows: settles,
    params,
    body: CommitteeSettings,
    gives: SettingsPage,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
