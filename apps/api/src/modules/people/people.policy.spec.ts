import { describe, expect, it } from '@jest/globals';
import { maySetActive, placeOf } from './people.policy.js';

describe('stopping people from signing in', () => {
  it('is open to an administrator for everybody else, and never for themselves', () => {
    expect(maySetActive('me', 'somebody', false)).toBe(true);
    expect(maySetActive('me', 'me', false)).toBe(false);
    expect(maySetActive('me', 'me', true)).toBe(true);
  });
});

describe('giving a person a place', () => {
  const chosen = { committeeId: 'a committee', agencyId: 'an agency' };

  it('keeps the one that goes with the role', () => {
    expect(placeOf({ role: 'lead', ...chosen })).toEqual({ committeeId: 'a committee', agencyId: null });
    expect(placeOf({ role: 'chief-officer', ...chosen })).toEqual({ committeeId: 'a committee', agencyId: null });
    expect(placeOf({ role: 'agency', ...chosen })).toEqual({ committeeId: null, agencyId: 'an agency' });
  });

  it('keeps none for those who work for the nation or for the product', () => {
    expect(placeOf({ role: 'analyst', ...chosen })).toEqual({ committeeId: null, agencyId: null });
    expect(placeOf({ role: 'administrator', ...chosen })).toEqual({ committeeId: null, agencyId: null });
  });
});
