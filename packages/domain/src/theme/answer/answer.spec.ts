import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LearningAnswer } from './answer.js';
import { answerFrom } from './answer-from.js';
import type { ActionFacts, AnswerFacts, ThemeFacts } from './facts.js';

const action = (changed: Partial<ActionFacts> = {}): ActionFacts => ({
  actionId: 'a1',
  text: 'Agree one layout for a chronology.',
  delivery: 'delivered',
  deliveredOn: '2023-03-12',
  closure: null,
  evidence: [],
  measures: [],
  ...changed,
});

const theme = (changed: Partial<ThemeFacts> = {}): ThemeFacts => ({
  slug: 'chronologies',
  name: 'Chronologies',
  recurrence: {
    ...{ reviews: 2, reviewsLabelled: 9, reviewsSince: 0 },
    ...{ firstSeenOn: '2022-01-10', lastSeenOn: '2025-04-22' },
  },
  seen: [
    {
      ...{ reviewId: 'r1', reference: 'INV-2025-01', pseudonym: 'Child Q', reportedOn: '2025-04-22' },
      ...{ practiceFrom: '2024-01-01', practiceTo: '2024-09-30', paragraphs: ['4.1', '4.3'] },
    },
  ],
  strategies: [],
  actions: [action()],
  cameBack: [],
  followOns: [],
  ...changed,
});

const facts = (themes: ThemeFacts[], changed: Partial<AnswerFacts> = {}): AnswerFacts => ({
  committeeName: 'Strathinvented Child Protection Committee',
  asAt: '2026-03-02',
  isToday: true,
  themes,
  ...changed,
});

const said = (of: AnswerFacts) =>
  answerFrom(of).themes.flatMap(({ parts }) => parts.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
const part = (of: AnswerFacts, wanted: string) =>
  answerFrom(of)
    .themes[0]?.parts.find((one) => one.part === wanted)
    ?.sentences.map(({ text }) => text) ?? [];

describe('answering why a theme comes back', () => {
  it('says where it was found, out of how many reviews, and which practice was looked at', () => {
    expect(part(facts([theme()]), 'found')).toEqual([
      'Learning on this theme was confirmed in 2 of 9 reviews on which any theme was confirmed, the first reported on 10 January 2022, the last on 22 April 2025.',
      'INV-2025-01 (Child Q), reported on 22 April 2025, found it in paragraphs 4.1 and 4.3. It looked at practice from 1 January 2024 to 30 September 2024.',
    ]);
  });

  it('says that delivered is not embedded, wherever something was delivered', () => {
    expect(part(facts([theme()]), 'done')).toEqual([
      '“Agree one layout for a chronology” was delivered on 12 March 2023.',
      'Delivered says that what was promised exists. It does not say that practice has changed.',
    ]);
  });

  it('says so of an action without evidence, and claims nothing of practice', () => {
    const of = facts([theme()]);
    expect(part(of, 'evidence')).toEqual([
      'No evidence on “Agree one layout for a chronology” is on record by 2 March 2026.',
    ]);
    expect(part(of, 'now')).toEqual([
      'Nothing on record by 2 March 2026 shows that practice on this theme is different now.',
    ]);
  });

  it('tells a state that bears no day of today alone', () => {
    const undated = theme({ actions: [action({ deliveredOn: null })] });
    expect(part(facts([undated]), 'done')[0]).toMatch(/is recorded as delivered, without a day\.$/);
    expect(part(facts([undated], { isToday: false }), 'done')).toEqual([
      'No delivery of “Agree one layout for a chronology” is on record by 2 March 2026.',
    ]);
    const dropped = theme({ actions: [action({ deliveredOn: null, delivery: 'withdrawn' })] });
    expect(part(facts([dropped]), 'done')[0]).toMatch(/is recorded as withdrawn\.$/);
  });

  it('sets what came back beside the closure, with the lag and the practice that was looked at', () => {
    const closure = { on: '2023-06-01', by: 'The committee', basis: 'delivered-only' as const };
    const of = facts([
      theme({
        actions: [action({ closure })],
        cameBack: [{ reviewId: 'r1', actionId: 'a1', lagMonths: 22, practice: 'after' }],
      }),
    ]);
    expect(part(of, 'came-back')[0]).toBe(
      'INV-2025-01 found it again: it was reported 22 months after “Agree one layout for a chronology” was closed without evidence of effect; the practice it looked at came after the closure.',
    );
    expect(part(of, 'done')[1]).toBe(
      '“Agree one layout for a chronology” was closed on 1 June 2023, without evidence of effect; decided by: The committee.',
    );
  });

  it('gives silence its bound, and calls it consistent with improvement only when it is long enough', () => {
    const since = (reviewsSince: number) =>
      theme({
        recurrence: {
          ...{ reviews: 2, reviewsLabelled: 5 + reviewsSince, reviewsSince },
          ...{ firstSeenOn: '2022-01-10', lastSeenOn: '2025-04-22' },
        },
      });
    expect(part(facts([since(0)]), 'came-back').at(-1)).toMatch(/nothing on record says whether/);
    expect(part(facts([since(5)]), 'came-back').at(-1)).toBe(
      'None of the 5 reviews with confirmed themes reported since found it; on that alone it could still be found in up to 45 of 100 reviews. It would take 6 in a row without it before that is consistent with improvement.',
    );
    expect(part(facts([since(6)]), 'came-back').at(-1)).toMatch(
      /is consistent with improvement\. It does not show what/,
    );
  });

  it('says of a theme that nothing is on record of just that, part for part', () => {
    const none = theme({ recurrence: null, seen: [], actions: [] });
    expect(said(facts([none]))).toHaveLength(7);
  });

  it('gives the same record the same number throughout', () => {
    const answer = answerFrom(facts([theme(), theme({ slug: 'thresholds', name: 'Thresholds' })]));
    expect(new Set(answer.sources.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(answer.sources.length);
    expect(answer.sources.map(({ number }) => number)).toEqual(answer.sources.map((_, index) => index + 1));
  });
});

const day = fc.constantFrom('2022-05-01', '2023-06-02', '2024-12-31', null);
const text = fc.constantFrom('Agree one layout', 'Train the chairs.', 'x'.repeat(400), '  two   words ', '…');
const anyAction: fc.Arbitrary<ActionFacts> = fc.record({
  actionId: fc.constantFrom('a1', 'a2', 'a3'),
  text,
  delivery: fc.constantFrom('not-started', 'in-progress', 'delivered', 'withdrawn', 'superseded', 'not-accepted'),
  deliveredOn: day,
  closure: fc.option(
    fc.record({
      on: fc.constant('2024-01-01'),
      by: fc.constantFrom('The committee', 'not recorded'),
      basis: fc.constantFrom(
        'impact-evidenced',
        'embedded-not-measurable',
        'superseded',
        'withdrawn',
        'delivered-only',
      ),
    }),
  ),
  evidence: fc.array(
    fc.record({
      evidenceId: fc.constantFrom('e1', 'e2'),
      title: text,
      grade: fc.integer({ min: 1, max: 5 }),
      datedOn: fc.constant('2023-09-09'),
    }),
    { maxLength: 2 },
  ),
  measures: fc.array(
    fc.record({
      measureId: fc.constantFrom('m1', 'm2'),
      name: text,
      readings: fc.integer({ min: 1, max: 30 }),
      words: fc.constant('There is no sign of change yet.'),
      state: fc.constantFrom('holding' as const, 'held' as const, null),
    }),
    { maxLength: 2 },
  ),
});

describe('whatever the facts are', () => {
  const anyTheme = fc
    .record({ actions: fc.array(anyAction, { maxLength: 4 }), isToday: fc.boolean() })
    .map(({ actions, isToday }) => facts([theme({ actions })], { isToday }));

  it('every sentence cites a record of the list, every record of the list is cited, and the shape holds', () => {
    fc.assert(
      fc.property(anyTheme, (of) => {
        const answer = LearningAnswer.parse(answerFrom(of));
        const cited = answer.themes.flatMap(({ parts }) =>
          parts.flatMap(({ sentences }) => sentences.flatMap((one) => one.sources)),
        );
        expect(new Set(cited)).toEqual(new Set(answer.sources.map(({ number }) => number)));
      }),
    );
  });

  it('no sentence says that something was proved, caused or embedded beyond how it was closed', () => {
    fc.assert(
      fc.property(anyTheme, (of) => {
        const words = said({
          ...of,
          themes: of.themes.map((one) => ({ ...one, actions: one.actions.map((a) => ({ ...a, closure: null })) })),
        });
        expect(words.join(' ')).not.toMatch(/proved|caused|because of|thanks to|led to|embedded|worse/iu);
      }),
    );
  });

  it('tells delivery only of actions that have a day for it, or of today', () => {
    fc.assert(
      fc.property(anyTheme, (of) => {
        const undated = of.themes.map((one) => ({
          ...one,
          actions: one.actions.map((a) => ({ ...a, deliveredOn: null })),
        }));
        expect(said({ ...of, isToday: false, themes: undated }).join(' ')).not.toMatch(/was delivered|recorded as/u);
      }),
    );
  });
});
