import { describe, expect, it } from '@jest/globals';
import { readTypedTimescale } from './typed-timescale.js';

describe('reading a timescale as somebody types it', () => {
  it.each([
    ['end March', '2026-03-31'],
    ['by end of June', '2026-06-30'],
    ['Feb', '2026-02-28'],
    ['End of January', '2027-01-31'],
  ])('takes “%s” for the next %s, and says that no year was written', (text, dueDate) => {
    expect(readTypedTimescale(text, '2026-02-10')).toEqual({
      dueDate,
      dueDatePrecision: 'month',
      doubt: 'year-not-written',
    });
  });

  it('reads what a file would say in the same way', () => {
    expect(readTypedTimescale('Q2 2025/26', '2026-02-10')).toEqual({
      dueDate: '2025-09-30',
      dueDatePrecision: 'quarter',
      doubt: null,
    });
  });

  it.each(['Ongoing', 'Immediate', 'a march through the hospital', 'it may be done', ''])(
    'takes “%s” for no date',
    (text) => {
      expect(readTypedTimescale(text, '2026-02-10')).toMatchObject({ dueDate: null, doubt: 'needs-review-date' });
    },
  );
});
