import { describe, expect, it } from '@jest/globals';
import { Role } from '@followthrough/domain';
import { maySettle, seesSettings } from './settings.policy.js';

describe('who settles what a committee works to', () => {
  it('is nobody who cannot see it', () => {
    for (const role of Role.options) expect(maySettle(role) && seesSettings(role) === 'none').toBe(false);
  });

  it('is the lead for one committee and the administrator for all', () => {
    expect(Role.options.filter(maySettle)).toEqual(['lead', 'administrator']);
    expect(Role.options.filter((role) => seesSettings(role) === 'all')).toEqual(['administrator']);
  });
});
