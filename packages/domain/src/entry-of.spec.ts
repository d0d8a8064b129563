import { describe, expect, it } from '@jest/globals';
import { entryOf } from './entry-of.js';

describe('looking a name up in a table', () => {
  it('finds what the table keeps, and nothing that every object inherits', () => {
    expect(entryOf({ due_on: 'Due date' }, 'due_on')).toBe('Due date');
    for (const name of ['valueOf', '__proto__', 'constructor', 'toString', '', 'due'])
      expect(entryOf({ due_on: 'Due date' }, name)).toBeUndefined();
  });
});
