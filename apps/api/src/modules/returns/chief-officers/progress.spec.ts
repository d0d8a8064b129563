import { describe, expect, it } from '@jest/globals';
import { Delivery, Effect, type PlanRow } from '@followthrough/domain';
import fc from 'fast-check';
import { makePlanRow } from '../../../../testing/make-plan-row.js';
import { progressByAgency, progressByReview, progressOf } from './progress.js';

const led = (...agencies: string[]): PlanRow['leads'] =>
  agencies.map((agency) => ({ post: 'Service Manager', agencyId: null, agency }));

const plans = fc.array(
  fc
    .record({
      delivery: fc.constantFrom(...Delivery.options),
      effect: fc.constantFrom(...Effect.options),
      reviewId: fc.constantFrom('one', 'two', 'three'),
      leads: fc.subarray(['Education', 'Health', 'Police']).map((agencies) => led(...agencies)),
    })
    .map(makePlanRow),
);

describe('counting how far actions have come', () => {
  it('keeps delivered, embedded and impact evidenced apart', () => {
    const rows = [
      makePlanRow({ delivery: 'delivered' }),
      makePlanRow({ delivery: 'delivered', effect: 'practice-embedded' }),
      makePlanRow({ delivery: 'delivered', effect: 'impact-evidenced' }),
      makePlanRow({ delivery: 'superseded', effect: 'practice-embedded' }),
    ];
    expect(progressOf(rows)).toMatchObject({
      ...{ total: 4, deliveredEffectNotKnown: 1, practiceEmbedded: 1, impactEvidenced: 1, noLongerToBeDone: 1 },
    });
  });

  it('counts each action in one stage only', () => {
    fc.assert(
      fc.property(plans, (rows) => {
        const { total, overdue: _, closedWithoutEvidence: __, ...stages } = progressOf(rows);
        expect(Object.values(stages).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it('counts each action under one review', () => {
    fc.assert(
      fc.property(plans, (rows) => {
        const counted = progressByReview(rows).reduce((sum, { counts }) => sum + counts.total, 0);
        expect(counted).toBe(rows.length);
      }),
    );
  });

  it('counts a shared action under each agency, once even where one agency has two leads', () => {
    const rows = [makePlanRow({ leads: led('Health', 'Education', 'Health') }), makePlanRow({ leads: led('Health') })];
    expect(progressByAgency(rows).map(({ agency, counts }) => [agency, counts.total])).toEqual([
      ['Education', 1],
      ['Health', 2],
    ]);
  });

  it('puts actions without an agency last, and loses none', () => {
    const rows = [makePlanRow({ leads: [] }), makePlanRow({ leads: led('Police') })];
    expect(progressByAgency(rows).map(({ agency }) => agency)).toEqual(['Police', 'No agency named']);
  });
});
