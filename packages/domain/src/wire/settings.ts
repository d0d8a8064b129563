import { z } from 'zod';
import { Holiday } from '../committee/bank-holidays.js';
import { CommitteeName } from '../committee/committee.js';
import { CommitteeSettings } from '../committee/settings.js';
import { Version } from '../ids.js';

/** The committees whose settings the caller may see. */
export const SettingsList = z.strictObject({ committees: z.array(CommitteeName) }).meta({ id: 'SettingsList' });
export type SettingsList = z.infer<typeof SettingsList>;

/** A committee's settings, with the national holidays beside its own. */
export const SettingsPage = z
  .strictObject({
    committee: CommitteeName,
    version: Version,
    settings: CommitteeSettings,
    national: z.array(Holiday),
    may: z.strictObject({ settle: z.boolean() }),
  })
  .meta({ id: 'SettingsPage' });
export type SettingsPage = z.infer<typeof SettingsPage>;
