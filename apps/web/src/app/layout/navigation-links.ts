import type { Role } from '@followthrough/domain';

/** A place in the navigation. */
export interface Place {
  readonly to: string;
  readonly words: string;
}

const plan = { to: '/plan', words: 'Plan' };
const reviews = { to: '/reviews', words: 'Reviews' };
const measures = { to: '/measures', words: 'Measures' };
const themes = { to: '/themes', words: 'Themes' };
const closures = { to: '/closures', words: 'Closing actions' };
const rounds = { to: '/rounds', words: 'Rounds' };
const returns = { to: '/returns', words: 'Returns' };
const settings = { to: '/settings', words: 'Settings' };
const catalogue = { to: '/catalogue', words: 'Theme catalogue' };
const national = { to: '/national', words: 'Themes in Scotland' };

/** Where each role can go, in the order of their work. */
export const placesOf: Record<Role, readonly Place[]> = {
  lead: [
    { to: '/', words: 'My committee' },
    plan,
    closures,
    reviews,
    measures,
    themes,
    { to: '/imports', words: 'Bring in a plan' },
    rounds,
    returns,
    national,
    settings,
  ],
  'chief-officer': [{ to: '/', words: 'One page' }, reviews, plan, measures, themes, rounds, returns, national],
  member: [{ to: '/', words: 'My committee' }, plan, closures, reviews, measures, themes, rounds, returns, national],
  agency: [{ to: '/', words: 'My actions' }, { to: '/plan', words: 'All our actions' }, measures, closures],
  analyst: [national, catalogue],
  administrator: [
    { to: '/people', words: 'People' },
    settings,
    catalogue,
    { to: '/national/thresholds', words: 'National releases' },
    { to: '/outbox', words: 'Outbox' },
    { to: '/jobs', words: 'Jobs' },
    { to: '/audit', words: 'Record of changes' },
  ],
};
