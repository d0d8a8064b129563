import { describe, expect, it } from '@jest/globals';
import { placeOf } from './passage.mapper.js';

describe('telling where a passage stands', () => {
  it('names a finding by its paragraph and a strategy by its number', () => {
    expect(placeOf('finding', '4.2')).toBe('Paragraph 4.2');
    expect(placeOf('strategy', '3')).toBe('Strategy 3');
  });

  it('names an action by its reference, under its strategy', () => {
    expect(placeOf('action', '1', '1.2')).toBe('Action 1.2 under strategy 1');
  });

  it('leaves out the numbers that a plan leaves out', () => {
    expect(placeOf('action', '1')).toBe('Action under strategy 1');
    expect(placeOf('action', '')).toBe('Action');
    expect(placeOf('strategy', '')).toBe('Strategy');
  });
});
