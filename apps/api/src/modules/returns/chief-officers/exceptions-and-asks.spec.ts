import { describe, expect, it } from '@jest/globals';
import type { PlanRow } from '@followthrough/domain';
import { makePlanRow } from '../../../../testing/make-plan-row.js';
import { decisionRows, exceptionRows, type Outlook } from './exceptions-and-asks.js';

const late = (id: string, overdueDays: number, overrides: Partial<PlanRow> = {}) =>
  makePlanRow({ id, standing: { colour: 'red', reason: 'Late.', overdueDays, declaredColour: null }, ...overrides });

const told = (rows: readonly PlanRow[], outlooks: Record<string, Outlook> = {}) =>
  exceptionRows(rows, {
    ...{ asAt: '2026-11-23', outlooks: new Map(Object.entries(outlooks)), brought: new Map() },
    cameBackOn: ({ id }) => (id === 'a' ? 'Chronologies' : null),
  });

describe('telling Chief Officers what is off track', () => {
  it('lists red actions alone, the longest overdue first', () => {
    const rows = told([makePlanRow({ id: 'green' }), late('b', 3), late('a', 90)]);
    expect(rows.map(({ actionId }) => actionId)).toEqual(['a', 'b']);
    expect(rows.map(({ recurredTheme }) => recurredTheme)).toEqual(['Chronologies', null]);
  });

  it('counts days from the date first agreed, not from the last one', () => {
    const moved = late('a', 23, { originalDueOn: '2026-05-27', dueOn: '2026-10-31' });
    expect(told([moved])[0]?.daysPastOriginal).toBe(180);
    expect(told([late('a', 0, { originalDueOn: '2027-05-27' })])[0]?.daysPastOriginal).toBe(0);
    expect(told([late('a', 0, { originalDueOn: null })])[0]?.daysPastOriginal).toBeNull();
  });

  it('says what is expected and what is in the way, or where to look', () => {
    const outlook = { forecastOn: '2027-01-31', blockers: ['The supplier has no date.'] };
    expect(told([late('a', 3)], { a: outlook })[0]?.whatIsBeingDone).toBe(
      'Now expected by 31 January 2027.\nIn the way: The supplier has no date.',
    );
    expect(told([late('a', 3, { lastUpdate: 'Half are done.' })])[0]?.whatIsBeingDone).toBe('See the latest update.');
    expect(told([late('a', 3)])[0]?.whatIsBeingDone).toBeNull();
  });
});

describe('telling Chief Officers what is asked of them', () => {
  it('lists the asks of actions still to be delivered', () => {
    const rows = [
      makePlanRow({ id: 'a', resourceAsk: 'One administrator' }),
      makePlanRow({ id: 'b', resourceAsk: 'Two trainers', delivery: 'delivered' }),
      makePlanRow({ id: 'c' }),
    ];
    expect(decisionRows(rows)).toMatchObject([{ actionId: 'a', kind: 'Resource', ask: 'One administrator' }]);
  });

  it('invents no amount, no day and no consequence', () => {
    expect(decisionRows([makePlanRow({ resourceAsk: 'One administrator' })])[0]).toMatchObject({
      ...{ amountInPounds: null, neededBy: null, ifNotAgreed: null },
    });
  });
});
