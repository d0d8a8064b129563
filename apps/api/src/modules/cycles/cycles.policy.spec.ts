import { describe, expect, it } from '@jest/globals';
import { Role } from '@followthrough/domain';
import { mayChangeCycle } from './cycles.policy.js';

describe('changing a test of change', () => {
  it('is for the agency that runs it, and no other', () => {
    const own = { role: 'agency', agencyId: 'one' } as const;
    expect(['one', 'another', null].map((agencyId) => mayChangeCycle(own, { agencyId }))).toEqual([true, false, false]);
    expect(mayChangeCycle({ role: 'agency', agencyId: null }, { agencyId: null })).toBe(false);
  });

  it('is for a lead, whoever runs it, and for nobody else', () => {
    const others = Role.options.filter((role) => role !== 'agency');
    const may = others.filter((role) => mayChangeCycle({ role, agencyId: null }, { agencyId: 'one' }));
    expect(may).toEqual(['lead']);
  });
});
