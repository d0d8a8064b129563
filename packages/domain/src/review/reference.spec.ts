import { describe, expect, it } from '@jest/globals';
import { nextReference } from './reference.js';

describe('suggesting a reference', () => {
  it('takes the number after the highest of the year, whatever form others have', () => {
    const taken = ['STL-2026-01', 'STL-2026-07', 'STL-2025-12', 'STL-2026-7b', 'LR 2026/9', 'STL-2026-'];
    expect(nextReference('STL', '2026-11-23', taken)).toBe('STL-2026-08');
  });

  it('begins each year anew', () => {
    expect(nextReference('STL', '2027-01-01', ['STL-2026-07'])).toBe('STL-2027-01');
  });
});
