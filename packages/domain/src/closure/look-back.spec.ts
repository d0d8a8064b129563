import { describe, expect, it } from '@jest/globals';
import { lookBackDay } from './look-back.js';

describe('looking back at what was closed', () => {
  it('is due as long after the decision as the committee has set', () => {
    expect(lookBackDay('2026-03-02', 12)).toBe('2027-03-02');
    expect(lookBackDay('2026-08-31', 6)).toBe('2027-02-28');
  });
});
