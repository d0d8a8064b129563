import { reviewStageWords } from '@followthrough/domain/words';
import type {
  ColourMapping,
  CommitteeSettings,
  Holiday,
  ReviewStage,
  StageTarget,
  TargetUnit,
} from '@followthrough/domain';

/** A target as it is typed; without days there is none. */
export interface TypedTarget {
  readonly days: string;
  readonly unit: TargetUnit;
}

/** A holiday on its way: one that was kept already is only shown, a new one, under a name of its own, is still being written. */
export interface TypedHoliday extends Holiday {
  readonly added?: string;
}

/** Settings that are one number. */
export const numbers = [
  ...(['dueSoonDays', 'reportingCycleDays', 'escalateToSubGroupDays', 'escalateToChiefOfficersDays'] as const),
  ...(['escalateToSubGroupMoves', 'escalateToChiefOfficersMoves'] as const),
  ...(['liveActionsMax', 'lookBackMonths'] as const),
];
export type NumberName = (typeof numbers)[number];

/** Settings as they are typed. */
export interface SettingsDraft extends Readonly<Record<NumberName, string>> {
  readonly chaseDays: readonly string[];
  readonly targets: Readonly<Record<string, TypedTarget>>;
  readonly colours: ColourMapping;
  readonly holidays: readonly TypedHoliday[];
  /** One on a line. */
  readonly approvers: string;
}

// `Object.keys` forgets that the words have exactly these keys. The first stage has none before it to count from.
/** The stages that may have a target, in order. */
export const stages = (Object.keys(reviewStageWords) as ReviewStage[]).filter((stage) => stage !== 'notified');

const reminders = 4;

/** Settings as the form begins with them. */
export function draftFrom(settings: CommitteeSettings): SettingsDraft {
  const { chaseDays, stageTargets, colours, holidays, dueDateApprovers } = settings;
  const typed = Object.fromEntries(numbers.map((name) => [name, `${settings[name]}`])) as Record<NumberName, string>; // each name once
  return {
    ...typed,
    ...{ colours, holidays, approvers: dueDateApprovers.join('\n') },
    chaseDays: Array.from({ length: Math.max(reminders, chaseDays.length) }, (_, index) => `${chaseDays[index] ?? ''}`),
    targets: Object.fromEntries(
      stages.map((stage) => {
        const target = stageTargets[stage];
        return [stage, { days: `${target?.days ?? ''}`, unit: target?.unit ?? 'calendar-days' }];
      }),
    ),
  };
}

/** What is sent. What is no number is sent as none, and the server says so beside its field. */
export function settingsFrom(draft: SettingsDraft): CommitteeSettings {
  const sent = Object.fromEntries(numbers.map((name) => [name, Number.parseInt(draft[name], 10)]));
  return {
    ...(sent as Pick<CommitteeSettings, NumberName>), // the server reads each with its own schema
    colours: draft.colours,
    dueDateApprovers: draft.approvers.split('\n').flatMap((line) => line.trim() || []),
    chaseDays: draft.chaseDays.filter((days) => days.trim() !== '').map((days) => Number.parseInt(days, 10)),
    stageTargets: Object.fromEntries(
      Object.entries(draft.targets)
        .filter(([, { days }]) => days.trim() !== '')
        .map(([stage, { days, unit }]): [string, StageTarget] => [stage, { days: Number.parseInt(days, 10), unit }]),
    ),
    holidays: draft.holidays.map(({ on, name }) => ({ on, name })),
  };
}
