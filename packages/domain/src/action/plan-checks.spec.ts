import { describe, expect, it } from '@jest/globals';
import { planChecks, type CheckedAction, type CheckedStrategy } from './plan-checks.js';

const strategy: CheckedStrategy = { id: 's', reviewId: 'r', name: 'STL-2026-01, 1 Look early', acceptance: 'accepted' };

const sound: CheckedAction = {
  ...{ id: 'a', reference: '1.1', text: 'Build it into the form', strategyIds: ['s'], delivery: 'in-progress' },
  ...{ closedOn: null, closureBasis: null, dueOn: '2027-03-31', reviewOn: null, lever: 'template' },
  ...{ measureText: 'Forms with it', measures: 0, leads: [{ post: 'Service Manager', agencyId: 'g' }] },
};

const found = (actions: readonly CheckedAction[], strategies: readonly CheckedStrategy[] = [strategy]) =>
  planChecks({ actions, strategies }, { today: '2026-11-23', liveActionsMax: 5 }).map(
    ({ kind, words }) => `${kind}: ${words}`,
  );

const many = (count: number, changed: Partial<CheckedAction> = {}) =>
  Array.from({ length: count }, (_, index) => ({ ...sound, id: String(index), ...changed }));

describe('looking a plan through', () => {
  it('finds nothing in a sound one', () => {
    expect(found([sound])).toEqual([]);
  });

  it.each<[string, Partial<CheckedAction>]>([
    ['no-measure', { measureText: '' }],
    ['no-lead', { leads: [] }],
    ['lead-without-agency', { leads: [...sound.leads, { post: 'Somebody', agencyId: null }] }],
    ['date-past', { dueOn: '2026-11-22' }],
    ['date-past', { dueOn: null, reviewOn: '2026-11-01' }],
    ['no-review-date', { dueOn: null }],
  ])('says %s of an action that is still to do, and not of one that is done', (kind, changed) => {
    expect(found([{ ...sound, ...changed }])).toEqual([`${kind}: 1.1 Build it into the form`]);
    expect(found([{ ...sound, ...changed, delivery: 'delivered' }])).toEqual([]);
  });

  it('counts a measure with a definition of its own as one', () => {
    expect(found([{ ...sound, measureText: '', measures: 1 }])).toEqual([]);
  });

  it('keeps saying that something was closed without evidence of effect', () => {
    const closed = { delivery: 'delivered', closedOn: '2025-01-01', closureBasis: 'delivered-only' } as const;
    expect(found([{ ...sound, ...closed }])).toEqual(['closed-without-evidence: 1.1 Build it into the form']);
  });

  it('says when a strategy only tells and teaches, unless one action changes what people work with', () => {
    const taught = [
      { ...sound, lever: 'training' },
      { ...sound, id: 'b', lever: 'guidance' },
    ] as const;
    expect(found(taught)).toEqual([`training-alone: ${strategy.name}`]);
    expect(found([...taught, { ...sound, id: 'c', lever: 'it' }])).toEqual([]);
    expect(found([...taught, { ...sound, id: 'c', lever: null }])).toEqual([]);
    expect(found([...taught, { ...sound, id: 'c', lever: 'it', delivery: 'withdrawn' }])).toHaveLength(1);
  });

  it('counts live actions on a strategy, and on a post', () => {
    expect(found(many(5))).toEqual([]);
    expect(found(many(6))).toEqual([`too-many-actions: ${strategy.name}: 6 live actions`]);
    expect(found([...many(5), ...many(1, { delivery: 'delivered' })])).toEqual([]);
    const spread = many(11).map((action, index) => ({ ...action, strategyIds: [String(index)] }));
    expect(found(spread, [])).toEqual(['load-on-lead: Service Manager: 11 live actions']);
  });

  it('says when a strategy has no action, unless it was not accepted', () => {
    expect(found([])).toEqual([`strategy-without-action: ${strategy.name}`]);
    expect(found([], [{ ...strategy, acceptance: 'not-accepted' }])).toEqual([]);
  });
});
