import { describe, expect, it } from '@jest/globals';
import type { StoredChange } from './audit.repository.js';
import { toAuditLine } from './change-words.js';

const change = (overrides: Partial<StoredChange> = {}): StoredChange => ({
  ...{ id: '1', at: '2026-11-23T10:00:00Z', by: 'Morven Tait', role: 'lead', committee: null },
  ...{ verb: 'update', subject: 'action', subjectId: '2', fields: ['due_on'] },
  ...overrides,
});

describe('telling a recorded change', () => {
  it('says who, what and to what in plain words', () => {
    expect(toAuditLine(change())).toMatchObject({
      ...{ by: 'Morven Tait', role: 'CPC improvement lead', what: 'Changed', subject: 'Action', fields: ['due on'] },
    });
  });

  it('says that the product itself did what no person did', () => {
    expect(toAuditLine(change({ role: 'system' })).role).toBe('The product itself');
    expect(toAuditLine(change({ role: 'constructor' })).role).toBe('The product itself');
  });

  it('still names a table it has no words for', () => {
    expect(toAuditLine(change({ subject: 'look_back' })).subject).toBe('look back');
  });
});
