import type { LocalDate, NewPhase } from '@followthrough/domain';
import type { Phase } from '@followthrough/spc';

/** A phase as somebody decided on it, whether it stands or was undone. */
export interface StoredPhase extends Omit<NewPhase, 'event'> {
  readonly id: string;
  readonly event: { readonly on: LocalDate; readonly words: string; readonly cycleId: string | null } | null;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly undone: { readonly by: string; readonly on: LocalDate; readonly reason: string } | null;
}

const dayOf = (moment: string) => `(${moment} at time zone 'Europe/London')::date`;

/** Every phase of a measure (`m`), by its start, as a value of JSON. */
export const phasesJson = `(
  select coalesce(json_agg(json_build_object('id', f.id, 'startsOn', f.starts_on, 'label', f.label,
    'baselineEndsOn', f.baseline_ends_on, 'reason', f.reason,
    'event', case when f.event_on is not null then
      json_build_object('on', f.event_on, 'words', f.event_words, 'cycleId', f.cycle_id) end,
    'decidedBy', f.decided_by, 'decidedOn', ${dayOf('f.decided_at')},
    'undone', case when f.undone_at is not null then
      json_build_object('by', f.undone_by, 'on', ${dayOf('f.undone_at')}, 'reason', f.undone_reason) end)
    order by f.starts_on, f.decided_at, f.id), '[]')
  from measure_phase f where f.measure_id = m.id)`;

/** The phases that shape the chart. */
export const standing = (phases: readonly StoredPhase[]): StoredPhase[] =>
  phases.filter(({ undone }) => undone === null);

/** A phase as the engine takes it. */
export function enginePhase(phase: StoredPhase): Phase {
  const { startsOn: start, label, reason, decidedBy, decidedOn: decidedAt, baselineEndsOn } = phase;
  return { start, label, reason, decidedBy, decidedAt, ...(baselineEndsOn && { baselineEnd: baselineEndsOn }) };
}
