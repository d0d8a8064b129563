import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { awaitsUpdate, deriveStanding, overdueDays, type StandingFacts } from './standing.js';
import { Declared, Delivery, type Colour } from './states.js';

const today = '2026-03-02';

const makeFacts = (changed: Partial<StandingFacts> = {}): StandingFacts => ({
  delivery: 'in-progress',
  startsOn: '2026-01-01',
  dueOn: '2026-09-30',
  reviewOn: null,
  forecastOn: null,
  declared: null,
  blockersOpen: 0,
  lastUpdatedOn: '2026-02-20',
  ...changed,
});
const colour = (changed: Partial<StandingFacts>) => deriveStanding(makeFacts(changed), today).colour;

describe('deriving the colour of an action', () => {
  it('is green when nothing speaks against it', () => {
    expect(deriveStanding(makeFacts(), today)).toEqual({
      colour: 'green',
      reason: 'On track.',
      overdueDays: 0,
      declaredColour: null,
    });
  });

  it('is red from the day after the due date, with the days counted', () => {
    expect(deriveStanding(makeFacts({ dueOn: '2026-03-01' }), today)).toMatchObject({
      colour: 'red',
      reason: 'Overdue by 1 day.',
      overdueDays: 1,
    });
    expect(colour({ dueOn: today })).not.toBe('red');
  });

  it('stays red for an overdue action that its lead calls on track', () => {
    const standing = deriveStanding(makeFacts({ dueOn: '2026-01-31', declared: 'on-track' }), today);
    expect(standing).toMatchObject({ colour: 'red', declaredColour: 'green' });
  });

  it('is blue once delivered, however late that was', () => {
    expect(colour({ delivery: 'delivered', dueOn: '2025-01-01' })).toBe('blue');
  });

  it('is amber within thirty days of the due date and not started', () => {
    expect(colour({ delivery: 'not-started', dueOn: '2026-04-01' })).toBe('amber');
    expect(colour({ delivery: 'not-started', dueOn: '2026-04-02' })).toBe('green');
  });

  it('is amber when an ongoing action has no review date, or its review date has passed', () => {
    expect(colour({ dueOn: null })).toBe('amber');
    expect(colour({ dueOn: null, reviewOn: '2026-03-01' })).toBe('amber');
    expect(colour({ dueOn: null, reviewOn: '2026-06-30' })).toBe('green');
  });

  it('gives every reason for amber, not only the first', () => {
    const { reason } = deriveStanding(makeFacts({ blockersOpen: 1, forecastOn: '2026-12-01' }), today);
    expect(reason).toBe('Forecast later than due. Something is in the way.');
  });

  it('is amber when nothing was reported for a cycle', () => {
    expect(colour({ lastUpdatedOn: '2025-11-01' })).toBe('amber');
  });

  it('is amber when nothing was ever reported and it began a cycle ago, or nobody knows when', () => {
    expect(colour({ lastUpdatedOn: null, startsOn: '2025-11-01' })).toBe('amber');
    expect(colour({ lastUpdatedOn: null, startsOn: null })).toBe('amber');
    expect(colour({ lastUpdatedOn: null, startsOn: '2026-02-01' })).toBe('green');
  });

  it('is not amber for silence before it begins', () => {
    expect(colour({ delivery: 'not-started', startsOn: '2026-05-01', lastUpdatedOn: null })).toBe('grey');
  });

  it('shows what the lead declares only while there is something left to do', () => {
    const declared = (delivery: Delivery) =>
      deriveStanding(makeFacts({ delivery, declared: 'on-track' }), today).declaredColour;
    expect([declared('in-progress'), declared('delivered'), declared('withdrawn')]).toEqual(['green', null, null]);
  });

  it('is grey before its start, and neutral when it is no longer to be done', () => {
    expect(colour({ delivery: 'not-started', startsOn: '2026-05-01' })).toBe('grey');
    expect(colour({ delivery: 'withdrawn', dueOn: '2020-01-01' })).toBe('neutral');
  });

  it('lets a lead make it worse and never better', () => {
    const worse: Record<Colour, number> = { neutral: 0, blue: 0, grey: 1, green: 1, amber: 2, red: 3 };
    const days = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(today, offset));
    fc.assert(
      fc.property(
        fc.constantFrom(...Delivery.options),
        fc.constantFrom(...Declared.options),
        fc.option(days, { nil: null }),
        (delivery, declared, dueOn) => {
          const silent = colour({ delivery, dueOn, declared: null });
          expect(worse[colour({ delivery, dueOn, declared })]).toBeGreaterThanOrEqual(worse[silent]);
        },
      ),
    );
  });
});

describe('counting days overdue', () => {
  it('counts none for what is delivered or has no date', () => {
    expect(overdueDays({ delivery: 'delivered', dueOn: '2020-01-01' }, today)).toBe(0);
    expect(overdueDays({ delivery: 'in-progress', dueOn: null }, today)).toBe(0);
  });
});

describe('waiting for an update', () => {
  it('counts late actions too, and never what is delivered or has yet to begin', () => {
    const silent = { lastUpdatedOn: '2025-11-01' };
    expect(awaitsUpdate(makeFacts({ ...silent, dueOn: '2026-01-31' }), today)).toBe(true);
    expect(awaitsUpdate(makeFacts({ ...silent, delivery: 'delivered' }), today)).toBe(false);
    expect(awaitsUpdate(makeFacts({ ...silent, startsOn: '2026-04-01' }), today)).toBe(false);
    expect(awaitsUpdate(makeFacts({ lastUpdatedOn: '2025-11-30' }), today)).toBe(false);
    expect(awaitsUpdate(makeFacts({ lastUpdatedOn: '2025-11-29' }), today)).toBe(true);
  });
});
