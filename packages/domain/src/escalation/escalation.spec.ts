import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Declared, Delivery } from '../action/states.js';
import { standingDefaults } from '../action/standing.js';
import { addDays } from '../local-date.js';
import { escalationDefaults, escalationOf, type EscalationFacts } from './escalation.js';

const settings = { ...standingDefaults, ...escalationDefaults };
const today = '2026-11-23';
const ago = (days: number) => addDays(today, -days);

const calm: EscalationFacts = {
  ...{ delivery: 'in-progress', startsOn: ago(300), dueOn: addDays(today, 200), reviewOn: null, forecastOn: null },
  ...{ declared: null, blockersOpen: 0, lastUpdatedOn: ago(5), movedOn: [] },
  ...{ resourceRefusedOn: null, blockedAcrossAgenciesOn: null, recurredOn: null },
};
const of = (facts: Partial<EscalationFacts>, asAt = today) => escalationOf({ ...calm, ...facts }, asAt, settings);

describe('escalating an action', () => {
  it('leaves one alone that is in time and was heard of', () => {
    expect(of({})).toEqual({ rung: null, reasons: [] });
  });

  it.each([
    ['due today', { dueOn: today }, null, []],
    ['a day overdue', { dueOn: ago(1) }, 'lead', ['overdue']],
    ['30 days overdue', { dueOn: ago(30) }, 'lead', ['overdue']],
    ['31 days overdue', { dueOn: ago(31) }, 'sub-group', ['overdue', 'overdue-long']],
    ['90 days overdue', { dueOn: ago(90) }, 'sub-group', ['overdue', 'overdue-long']],
    ['91 days overdue', { dueOn: ago(91) }, 'chief-officers', ['overdue', 'overdue-long', 'overdue-very-long']],
    ['moved once', { movedOn: [ago(50)] }, null, []],
    ['moved twice', { movedOn: [ago(50), ago(20)] }, 'sub-group', ['moved-again']],
    [
      'moved three times',
      { movedOn: [ago(90), ago(50), ago(20)] },
      'chief-officers',
      ['moved-again', 'moved-too-often'],
    ],
    ['heard of a cycle ago', { lastUpdatedOn: ago(92) }, null, []],
    ['silent for longer than a cycle', { lastUpdatedOn: ago(93) }, 'sub-group', ['silent']],
    ['refused a resource', { resourceRefusedOn: ago(3) }, 'chief-officers', ['resource-refused']],
    ['blocked across agencies', { blockedAcrossAgenciesOn: ago(3) }, 'chief-officers', ['blocked-across-agencies']],
    ['on a theme that came back, but not red', { recurredOn: ago(30) }, null, []],
    [
      'off track on a theme that came back',
      { recurredOn: ago(30), declared: 'off-track' },
      'chief-officers',
      ['red-and-recurred'],
    ],
    [
      'overdue on a theme that came back',
      { recurredOn: ago(30), dueOn: ago(2) },
      'chief-officers',
      ['overdue', 'red-and-recurred'],
    ],
  ] as const)('brings one that is %s to the right people', (_, facts, rung, reasons) => {
    const escalation = of(facts);
    expect(escalation.rung).toBe(rung);
    expect(escalation.reasons.map(({ reason }) => reason)).toEqual(reasons);
  });

  it.each(['delivered', 'withdrawn', 'superseded', 'not-accepted'] as const)(
    'asks nothing of one that is %s',
    (delivery) => {
      expect(
        of({ delivery, dueOn: ago(400), movedOn: [ago(9), ago(8), ago(7)], resourceRefusedOn: ago(1) }).reasons,
      ).toEqual([]);
    },
  );

  it('says since when each reason holds', () => {
    const { reasons } = of({ dueOn: ago(100), recurredOn: ago(300), lastUpdatedOn: ago(100) });
    expect(Object.fromEntries(reasons.map(({ reason, sinceOn }) => [reason, sinceOn]))).toEqual({
      overdue: ago(99),
      'overdue-long': ago(69),
      'overdue-very-long': ago(9),
      silent: ago(7),
      'red-and-recurred': ago(99),
    });
  });

  it('goes by the committee’s own periods', () => {
    const strict = {
      ...settings,
      subGroupAfterDays: 5,
      chiefOfficersAfterDays: 10,
      subGroupAtMoves: 1,
      chiefOfficersAtMoves: 2,
    };
    expect(escalationOf({ ...calm, dueOn: ago(11) }, today, strict).rung).toBe('chief-officers');
    expect(escalationOf({ ...calm, movedOn: [ago(1)] }, today, strict).rung).toBe('sub-group');
  });
});

const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const maybeDay = fc.option(someDay, { nil: null });
const anyFacts: fc.Arbitrary<EscalationFacts> = fc.record({
  delivery: fc.constantFrom(...Delivery.options),
  startsOn: maybeDay,
  dueOn: maybeDay,
  reviewOn: maybeDay,
  forecastOn: maybeDay,
  declared: fc.option(fc.constantFrom(...Declared.options), { nil: null }),
  blockersOpen: fc.nat(3),
  lastUpdatedOn: maybeDay,
  movedOn: fc.array(someDay, { maxLength: 5 }).map((days) => days.toSorted()),
  resourceRefusedOn: maybeDay,
  blockedAcrossAgenciesOn: maybeDay,
  recurredOn: maybeDay,
});
const heights = [null, 'lead', 'sub-group', 'chief-officers'];

describe('letting days go by', () => {
  it('never brings an action to somebody lower, and takes no reason or its day away', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 500 }), (facts, days) => {
        const now = escalationOf(facts, today, settings);
        const then = escalationOf(facts, addDays(today, days), settings);
        expect(heights.indexOf(then.rung)).toBeGreaterThanOrEqual(heights.indexOf(now.rung));
        const kept = new Map(then.reasons.map(({ reason, sinceOn }) => [reason, sinceOn]));
        for (const { reason, sinceOn } of now.reasons)
          if (reason !== 'red-and-recurred') expect(kept.get(reason)).toBe(sinceOn);
          else expect(kept.has(reason)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives the highest of its reasons as the rung, and no reason of a day to come', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { rung, reasons } = escalationOf(facts, today, settings);
        expect(heights.indexOf(rung)).toBe(Math.max(0, ...reasons.map((each) => heights.indexOf(each.rung))));
        expect(reasons.every(({ sinceOn }) => sinceOn <= today)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
