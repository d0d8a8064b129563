import { describe, expect, it } from '@jest/globals';
import { storySaid } from './story-said.js';

const review = (reportedOn: string, found: boolean) => ({ reportedOn, found });
const action = (deliveredOn: string | null, closedOn: string | null) => ({ deliveredOn, closedOn });

describe('telling a timeline in words', () => {
  it('counts what was found, done and closed, and what was found after the first closure', () => {
    const reviews = [review('2021-01-01', true), review('2022-01-01', false), review('2024-01-01', true)];
    const actions = [action('2022-05-01', '2023-01-01'), action(null, null)];
    expect(storySaid(reviews, actions)).toBe(
      'Found in 2 of 3 reviews. 2 actions on it: 1 delivered, 1 closed. 1 review found it after the first closure.',
    );
  });

  it('says so when nothing was promised, or nothing closed', () => {
    expect(storySaid([review('2021-01-01', true)], [])).toBe('Found in 1 of 1 review. No action on it is on record.');
    expect(storySaid([], [action(null, null)])).toBe('Found in 0 of 0 reviews. 1 action on it: 0 delivered, 0 closed.');
  });
});
