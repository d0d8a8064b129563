import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePlanRow } from '../../../../testing/make-plan-row.js';
import { ActionState, positionOf, type Position } from './action-state.js';
import { comparePositions } from './compare-positions.js';

function makeActionState(overrides: Partial<ActionState> = {}): ActionState {
  const [state] = positionOf([makePlanRow()]);
  if (state === undefined) throw new Error('One row gives one state');
  return { ...state, ...overrides };
}

const states: fc.Arbitrary<Position> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    reviewReference: fc.constantFrom('STL-2022-01', 'STL-2024-01'),
    text: fc.constantFrom('Write one route', 'Write one route for all'),
    dueOn: fc.constantFrom(null, '2026-11-30', '2027-01-31'),
    delivery: fc.constantFrom(...ActionState.shape.delivery.options),
    effect: fc.constantFrom(...ActionState.shape.effect.options),
    colour: fc.constantFrom(...ActionState.shape.colour.options),
    colourReason: fc.constantFrom('On track.', 'Overdue by 3 days.'),
    declared: fc.constantFrom(null, 'on-track' as const, 'off-track' as const),
    evidenceGrade: fc.integer({ min: 0, max: 5 }),
    closureBasis: fc.constantFrom(null, 'delivered-only' as const),
  }),
  { selector: ({ id }) => id },
);

const shuffled = (position: Position) => fc.shuffledSubarray(position, { minLength: position.length });
const asSet = (differences: ReturnType<typeof comparePositions>) =>
  new Set(differences.map((difference) => JSON.stringify(difference)));

describe('comparing two positions', () => {
  it('names each part that is not as it was', () => {
    const before = makeActionState({ id: 'a', dueOn: '2026-10-31', delivery: 'in-progress' });
    const after = makeActionState({ id: 'a', dueOn: '2026-12-31', delivery: 'delivered' });
    expect(comparePositions([before], [after])).toEqual([
      { part: 'dueOn', before, after },
      { part: 'delivery', before, after },
    ]);
  });

  it('says once that an action came into the plan or went from it', () => {
    const [gone, came] = [makeActionState({ id: 'gone' }), makeActionState({ id: 'came' })];
    expect(comparePositions([gone], [came])).toEqual([
      { part: 'presence', before: null, after: came },
      { part: 'presence', before: gone, after: null },
    ]);
  });

  it('does not count the passing of days as a change while the status stays the same', () => {
    const before = makeActionState({ colour: 'red', colourReason: 'Overdue by 3 days.' });
    expect(comparePositions([before], [{ ...before, colourReason: 'Overdue by 90 days.' }])).toEqual([]);
  });

  it('finds nothing between a position and itself', () => {
    fc.assert(fc.property(states, (position) => expect(comparePositions(position, position)).toEqual([])));
  });

  it('finds the same whatever the order of either', () => {
    const both = fc.tuple(states, states).chain(([earlier, now]) =>
      fc.record({
        ...{ earlier: fc.constant(earlier), now: fc.constant(now) },
        mixed: fc.tuple(shuffled(earlier), shuffled(now)),
      }),
    );
    fc.assert(
      fc.property(both, ({ earlier, now, mixed }) => {
        expect(asSet(comparePositions(mixed[0], mixed[1]))).toEqual(asSet(comparePositions(earlier, now)));
      }),
    );
  });

  it('finds, turned round, the same parts with before and after exchanged', () => {
    fc.assert(
      fc.property(states, states, (earlier, now) => {
        const turned = comparePositions(now, earlier).map(({ part, before, after }) => ({
          ...{ part, before: after, after: before },
        }));
        expect(asSet(turned)).toEqual(asSet(comparePositions(earlier, now)));
      }),
    );
  });
});
