import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../problem.js';
import { advanceRound, checkRoundDays, isRoundOpen, roundAfter } from './advance-round.js';
import { RoundState } from './states.js';

const order = RoundState.options;
const anyState = fc.constantFrom(...order);

/** Walks as far as the wishes lead, and gives every state it came through. */
function walk(wishes: readonly RoundState[]): RoundState[] {
  const seen: RoundState[] = ['preparing'];
  for (const wish of wishes) {
    const here = seen.at(-1) ?? 'preparing';
    try {
      seen.push(advanceRound(here, wish));
    } catch (refused) {
      expect(refused).toBeInstanceOf(Problem);
    }
  }
  return seen;
}

describe('taking a round on', () => {
  it('goes from preparing to sealed in three steps', () => {
    expect(walk(['asking', 'frozen', 'sealed'])).toEqual(order);
  });

  it('comes through each state once at most and in order, whatever is wished for', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 30 }), (wishes) => {
        const seen = walk(wishes);
        expect(seen).toEqual(order.slice(0, seen.length));
      }),
      { numRuns: 2000 },
    );
  });

  it('leads nowhere from sealed', () => {
    expect(roundAfter('sealed')).toBeNull();
    for (const wish of order) expect(() => advanceRound('sealed', wish)).toThrow('round.out-of-order');
  });

  it('takes no position twice', () => {
    expect(() => advanceRound('frozen', 'frozen')).toThrow('round.out-of-order');
  });

  it('lets its days be moved until the position is taken', () => {
    expect(order.filter(isRoundOpen)).toEqual(['preparing', 'asking']);
  });
});

describe('the days of a round', () => {
  const today = '2026-11-23';
  const refusal = (meetingOn: string, deadlineOn: string) => {
    try {
      checkRoundDays({ meetingOn, deadlineOn }, today);
      return [];
    } catch (refused) {
      return refused instanceof Problem ? refused.fields.map(({ path }) => path) : ['a fault'];
    }
  };

  it('may be today, and the deadline may be the day of the meeting', () => {
    expect(refusal(today, today)).toEqual([]);
  });

  it.each([
    ['a meeting that has been', '2026-11-22', '2026-11-22', ['meetingOn', 'deadlineOn']],
    ['a deadline that has passed', '2026-12-01', '2026-11-22', ['deadlineOn']],
    ['a deadline after the meeting', '2026-12-01', '2026-12-02', ['deadlineOn']],
  ])('are refused for %s, beside the field', (_, meetingOn, deadlineOn, fields) => {
    expect(refusal(meetingOn, deadlineOn)).toEqual(fields);
  });
});
