import {
  Problem,
  nationalHolidays,
  type CommitteeName,
  type CommitteeSettings,
  type LocalDate,
} from '@followthrough/domain';
import { canonicalColours } from '@followthrough/domain/words';
import type { Scoped } from '../../database/scope.js';
import { seesSettings } from '../../database/seen.js';

/** A committee's settings with whose they are and which version. */
export interface StoredSettings {
  readonly committee: CommitteeName;
  readonly version: number;
  readonly settings: CommitteeSettings;
}

/** As kept: holidays and colours are null until a committee has its own. */
interface Kept extends Omit<StoredSettings, 'settings'> {
  readonly today: LocalDate;
  readonly settings: SettingsToKeep;
}

const committeeJson = `json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'kind', c.kind)`;

const settingsJson = `json_build_object(
  'committee', ${committeeJson}, 'version', c.version, 'today', (now() at time zone 'Europe/London')::date,
  'settings', json_build_object('dueSoonDays', c.due_soon_days, 'reportingCycleDays', c.reporting_cycle_days,
    'chaseDays', c.chase_days, 'escalateToSubGroupDays', c.escalate_to_sub_group_days,
    'escalateToChiefOfficersDays', c.escalate_to_chief_officers_days, 'liveActionsMax', c.live_actions_max,
    'escalateToSubGroupMoves', c.escalate_to_sub_group_moves,
    'escalateToChiefOfficersMoves', c.escalate_to_chief_officers_moves, 'dueDateApprovers', c.due_date_approvers,
    'lookBackMonths', c.look_back_months, 'stageTargets', c.stage_targets, 'holidays', c.holidays,
    'colours', c.colours))`;

/** The committees whose settings the caller may see, by name. */
export async function findSettled(scoped: Scoped): Promise<CommitteeName[]> {
  const found = await scoped.json<CommitteeName[]>(
    `select coalesce(json_agg(${committeeJson} order by c.name), '[]') as json from committee c
     where ${seesSettings(scoped.scope, 'c')}`,
  );
  return found ?? [];
}

/** The settings of one committee with their version, or `null` when the caller may see none such. */
export async function findStored(scoped: Scoped, committeeId: string): Promise<StoredSettings | null> {
  const kept = await scoped.json<Kept>(
    `select ${settingsJson} as json from committee c where c.id = $1 and ${seesSettings(scoped.scope, 'c')}`,
    [committeeId],
  );
  return kept === null ? null : whole(kept);
}

/** The settings of the caller's own committee. */
export async function findSettings(scoped: Scoped): Promise<CommitteeSettings> {
  const { committeeId } = scoped.scope;
  if (!committeeId) throw new Problem('record.not-found');
  return findSettingsOf(scoped, committeeId);
}

/** The settings of a committee, for work that runs for no caller or for several committees. They hold no case text. */
export async function findSettingsOf(scoped: Scoped, committeeId: string): Promise<CommitteeSettings> {
  const kept = await scoped.json<Kept>(`select ${settingsJson} as json from committee c where c.id = $1`, [
    committeeId,
  ]);
  if (kept === null) throw new Error('There is no committee to have settings');
  return whole(kept).settings;
}

/** Settings as they are kept: nothing where they are the nation's or the product's own. */
export interface SettingsToKeep extends Omit<CommitteeSettings, 'holidays' | 'colours'> {
  readonly holidays: CommitteeSettings['holidays'] | null;
  readonly colours: CommitteeSettings['colours'] | null;
}

/**
 * Changes a committee's settings, if they are still the version the caller saw.
 *
 * @returns Whether they were; when they were not, nothing is changed.
 */
export async function writeSettings(
  scoped: Scoped,
  committeeId: string,
  seenVersion: number,
  settings: SettingsToKeep,
): Promise<boolean> {
  const stored = await scoped.rows<{ id: string }>(
    `update committee c set due_soon_days = $3, reporting_cycle_days = $4, chase_days = $5,
       escalate_to_sub_group_days = $6, escalate_to_chief_officers_days = $7, live_actions_max = $8,
       look_back_months = $9, stage_targets = $10, holidays = $11, colours = $12,
       escalate_to_sub_group_moves = $13, escalate_to_chief_officers_moves = $14, due_date_approvers = $15
     where c.id = $1 and c.version = $2 and ${seesSettings(scoped.scope, 'c')} returning c.id`,
    [
      ...[committeeId, seenVersion, settings.dueSoonDays, settings.reportingCycleDays],
      ...[JSON.stringify(settings.chaseDays), settings.escalateToSubGroupDays, settings.escalateToChiefOfficersDays],
      ...[settings.liveActionsMax, settings.lookBackMonths, JSON.stringify(settings.stageTargets)],
      ...[settings.holidays, settings.colours].map((own) => (own === null ? null : JSON.stringify(own))),
      ...[settings.escalateToSubGroupMoves, settings.escalateToChiefOfficersMoves],
      JSON.stringify(settings.dueDateApprovers),
    ],
  );
  return stored.length === 1;
}

function whole({ today, settings, ...kept }: Kept): StoredSettings {
  const { holidays, colours } = settings;
  return {
    ...kept,
    settings: { ...settings, holidays: holidays ?? nationalHolidays(today), colours: colours ?? canonicalColours },
  };
}
