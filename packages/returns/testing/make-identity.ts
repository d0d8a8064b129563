import type { ReturnIdentity } from '../src/return-identity.js';

/** Whose return it is: an invented committee, unless told otherwise. */
export function makeIdentity(overrides: Partial<ReturnIdentity> = {}): ReturnIdentity {
  return {
    committeeName: 'Strathlorne Child Protection Committee',
    asAt: '2026-03-31',
    preparedBy: 'Lead officer, Strathlorne CPC',
    ruleSet: 'Status rules 1 (due soon: 30 days; reporting cycle: 92 days). Run charts: shift of 6, trend of 5.',
    product: { name: 'Followthrough', version: '0.1.0' },
    createdAt: new Date('2026-04-02T09:15:00Z'),
    colourKey: {
      blue: { symbol: '◆', word: 'Blue', meaning: 'Delivered. Whether it made a difference is shown beside.' },
      green: { symbol: '●', word: 'Green', meaning: 'On track.' },
      amber: { symbol: '▲', word: 'Amber', meaning: 'At risk, or nothing heard this cycle.' },
      red: { symbol: '■', word: 'Red', meaning: 'Overdue, or the lead reports it off track.' },
      grey: { symbol: '○', word: 'Grey', meaning: 'Not started; its start date is ahead.' },
      neutral: { symbol: '–', word: 'None', meaning: 'Withdrawn, superseded or not accepted.' },
    },
    ...overrides,
  };
}
