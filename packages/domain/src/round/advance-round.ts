import type { LocalDate } from '../local-date.js';
import { Problem } from '../problem.js';
import type { RoundState } from './states.js';

const next: Record<RoundState, RoundState | null> = {
  preparing: 'asking',
  asking: 'frozen',
  frozen: 'sealed',
  sealed: null,
};

/**
 * Takes a round one step on. No step is skipped, none is taken back, and nothing follows sealing.
 *
 * @param from - Where the round stands.
 * @param to - Where it is to stand.
 * @returns The new state.
 * @throws {Problem} `round.out-of-order` for any other step.
 */
export function advanceRound(from: RoundState, to: RoundState): RoundState {
  if (next[from] !== to) throw new Problem('round.out-of-order', { state: from });
  return to;
}

/** The state a round goes on to from here; nothing after sealing. */
export function roundAfter(state: RoundState): RoundState | null {
  return next[state];
}

/** Whether the dates and plans of a round may still be changed: until its position is taken. */
export function isRoundOpen(state: RoundState): boolean {
  return state === 'preparing' || state === 'asking';
}

/**
 * Checks the days of a round: updates are wanted by the day of the meeting at the latest, and not before today.
 *
 * @throws {Problem} `request.invalid`, beside each day that cannot be.
 */
export function checkRoundDays(days: { meetingOn: LocalDate; deadlineOn: LocalDate }, today: LocalDate): void {
  const fields = [
    ...(days.meetingOn < today
      ? [{ path: 'meetingOn', sentence: 'A round is made for a meeting that is still to come.' }]
      : []),
    ...(days.deadlineOn < today ? [{ path: 'deadlineOn', sentence: 'Give a day that leaves time to answer.' }] : []),
    ...(days.deadlineOn > days.meetingOn
      ? [{ path: 'deadlineOn', sentence: 'Updates are wanted on or before the day of the meeting.' }]
      : []),
  ];
  if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
}
