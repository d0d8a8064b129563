import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type LocalDate } from '../local-date.js';
import { Problem } from '../problem.js';
import { checkBasis, checkMoveWhenClosed } from '../closure/basis.js';
import { moveDueDate } from './due-date.js';
import { moveAction } from './move.js';
import { deriveStanding, standingDefaults } from './standing.js';
import { ClosureBasis, Declared, Delivery, Effect, type Colour, type EvidenceGrade } from './states.js';

/** How many sequences of moves are tried; each has up to twenty steps. */
const sequences = 10_000;

interface Played {
  readonly delivery: Delivery;
  readonly effect: Effect;
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly originalDueOn: LocalDate | null;
  readonly declared: Declared | null;
  readonly evidence: readonly { readonly grade: EvidenceGrade; readonly datedOn: LocalDate }[];
  readonly closedOn: ClosureBasis | null;
  readonly today: LocalDate;
}

const start: Played = {
  ...{ delivery: 'not-started', effect: 'not-yet-known', declared: null, evidence: [], closedOn: null },
  ...{ startsOn: '2025-04-01', dueOn: '2026-03-31', originalDueOn: '2026-03-31', today: '2025-04-01' },
};

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      // Delivered more often than the rest, because only from there an effect can be found.
      delivery: fc.constantFrom(...Delivery.options, 'delivered' as const, 'delivered' as const, 'delivered' as const),
      effect: fc.option(fc.constantFrom(...Effect.options), { nil: undefined, freq: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('evidence' as const), grade: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 200 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('due' as const), inDays: fc.integer({ min: -400, max: 700 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('declare' as const), declared: fc.constantFrom(...Declared.options) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('close' as const), basis: fc.constantFrom(...ClosureBasis.options) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const gradeOf = ({ evidence }: Played) => Math.max(0, ...evidence.map(({ grade }) => grade)) as EvidenceGrade; // of grades

function take(played: Played, one: Step): Played {
  switch (one.kind) {
    case 'move': {
      const practiceSeenOn = played.evidence.filter(({ grade }) => grade >= 3).map(({ datedOn }) => datedOn);
      const to = { delivery: one.delivery, effect: one.effect ?? played.effect };
      const moved = moveAction(played, to, { grade: gradeOf(played), practiceSeenOn, reportingCycleDays: 92 });
      if (played.closedOn !== null) checkMoveWhenClosed(moved, played.closedOn);
      return { ...played, ...moved };
    }
    case 'evidence':
      return {
        ...played,
        evidence: [...played.evidence, { grade: one.grade as EvidenceGrade, datedOn: played.today }],
      }; // 1 to 5
    case 'wait':
      return { ...played, today: addDays(played.today, one.days) };
    case 'due':
      return moveDueDate(played, addDays(played.today, one.inDays));
    case 'declare':
      return { ...played, declared: one.declared };
    case 'close':
      if (played.closedOn !== null) return played;
      checkBasis(played, one.basis);
      return { ...played, closedOn: one.basis };
  }
}

/** What the steps come to: a step that is refused leaves everything as it was. */
function played(steps: readonly Step[], look: (before: Played, after: Played) => void): void {
  let now = start;
  for (const one of steps) {
    let next = now;
    try {
      next = take(now, one);
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
    }
    look(now, next);
    now = next;
  }
}

/** Stops at the first step that breaks a law; `expect` at every one of some 400,000 steps would be slow. */
function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(law);
}

/** A sequence to practice embedded, which chance alone seldom finds: two sights of practice a period apart. */
const toEmbedded: Step[] = [
  { kind: 'move', delivery: 'in-progress', effect: undefined },
  { kind: 'evidence', grade: 3 },
  { kind: 'move', delivery: 'delivered', effect: undefined },
  { kind: 'wait', days: 100 },
  { kind: 'evidence', grade: 3 },
  { kind: 'move', delivery: 'delivered', effect: 'practice-embedded' },
];

const gone: readonly Delivery[] = ['withdrawn', 'superseded', 'not-accepted'];

/** The states that the specification forbids, said over again in plain terms and apart from the rules. */
function forbidden(now: Played): string | null {
  const claimed = now.effect !== 'not-yet-known';
  const { evidence, delivery, effect, closedOn } = now;
  const seen = evidence.filter(({ grade }) => grade >= 3).map(({ datedOn }) => datedOn);
  if (claimed && (delivery === 'not-started' || delivery === 'in-progress' || delivery === 'not-accepted'))
    return 'an effect of what was not delivered';
  if (delivery === 'delivered' && evidence.length === 0) return 'delivered without evidence';
  if (effect === 'impact-evidenced' && gradeOf(now) < 4) return 'impact on less than grade 4';
  if (effect === 'no-effect-found' && gradeOf(now) < 3) return 'no effect found on less than grade 3';
  if (effect === 'practice-embedded' && !seen.some((one) => seen.some((other) => daysBetween(one, other) >= 46)))
    return 'embedded though practice was not seen in two periods';
  if (closedOn === 'impact-evidenced' && effect !== 'impact-evidenced') return 'closed on an impact that is not there';
  if (closedOn !== null && (delivery === 'not-started' || delivery === 'in-progress')) return 'closed and still to do';
  if (now.originalDueOn !== start.originalDueOn) return 'the date first agreed has moved';
  return null;
}

/** The best colour that section 5.4 of the specification allows, said apart from the rule; 0 is best. */
function bestAllowed(now: Played): number {
  if (gone.includes(now.delivery) || now.delivery === 'delivered') return 0;
  if (now.dueOn !== null && now.dueOn < now.today) return 2;
  if (now.declared === 'off-track') return 2;
  const soon = now.dueOn !== null && daysBetween(now.today, now.dueOn) <= 30;
  return now.declared === 'at-risk' || (soon && now.delivery === 'not-started') ? 1 : 0;
}

const severity: Record<Colour, number> = { blue: 0, neutral: 0, green: 0, grey: 0, amber: 1, red: 2 };

const coloured = (now: Played, declared: Declared | null) =>
  deriveStanding(
    { ...now, declared, reviewOn: null, forecastOn: null, blockersOpen: 0, lastUpdatedOn: now.today },
    now.today,
    standingDefaults,
  ).colour;

describe(`${sequences.toLocaleString('en-GB')} random sequences of moves`, () => {
  it('never reach a state that the specification forbids', () => {
    const reached = new Set<string>();
    let tried = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20, size: 'max' }), (steps) => {
        tried += 1;
        played(steps, (_, after) => {
          const state = forbidden(after);
          must(state === null, String(state));
          reached.add(after.delivery).add(after.effect);
        });
      }),
      { numRuns: sequences, examples: [[toEmbedded]] },
    );
    expect(tried).toBe(sequences);
    expect([...reached].sort()).toEqual([...Delivery.options, ...Effect.options].sort());
  });

  it('never forget what was found of an effect, save by taking the delivery or the finding back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20, size: 'max' }), (steps) =>
        played(steps, (before, after) => {
          if (gone.includes(after.delivery)) must(after.effect === before.effect, 'an effect was forgotten');
        }),
      ),
      { numRuns: sequences },
    );
  });

  it('never move the due date of what is delivered or no longer to be done', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20, size: 'max' }), (steps) =>
        played(steps, (before, after) => {
          if (before.delivery !== 'not-started' && before.delivery !== 'in-progress')
            must(after.dueOn === before.dueOn, 'a settled date has moved');
        }),
      ),
      { numRuns: sequences },
    );
  });

  it('never give a colour better than the rules allow, and a lead’s own view only ever makes it worse', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20, size: 'max' }), (steps) =>
        played(steps, (_, after) => {
          const derived = severity[coloured(after, after.declared)];
          must(derived >= bestAllowed(after), 'a colour better than allowed');
          must(derived >= severity[coloured(after, null)], 'a lead improved the colour');
        }),
      ),
      { numRuns: sequences },
    );
  });
});
