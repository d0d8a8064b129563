import { describe, expect, it } from '@jest/globals';
import { endpoints, Role } from '@followthrough/domain';
import { maySettle } from './settings.policy.js';

describe('who settles what a committee works to', () => {
  it('is the lead and the administrator, as the list of endpoints says', () => {
    expect(Role.options.filter(maySettle)).toEqual([...endpoints.changeSettings.allows]);
  });
});
