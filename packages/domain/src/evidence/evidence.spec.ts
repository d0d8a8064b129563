import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimsNotBorne } from './claims.js';
import { gradeInDate, isExpired } from './expiry.js';
import { shownFileName } from './file-name.js';
import { HttpsLink } from './link.js';

describe('judging evidence by the day', () => {
  it('relies on it up to and on its last day', () => {
    expect(isExpired({ expiresOn: '2026-11-23' }, '2026-11-23')).toBe(false);
    expect(isExpired({ expiresOn: '2026-11-22' }, '2026-11-23')).toBe(true);
    expect(isExpired({ expiresOn: null }, '2026-11-23')).toBe(false);
  });

  it('takes the strongest of what is in date, and nothing for nothing', () => {
    const items = [
      { grade: 5, expiresOn: '2026-01-31' },
      { grade: 3, expiresOn: null },
    ];
    expect([gradeInDate(items, '2026-01-31'), gradeInDate(items, '2026-02-01')]).toEqual([5, 3]);
    expect(gradeInDate([], '2026-02-01')).toBe(0);
  });
});

describe('the claims that a grade does not bear', () => {
  it('are the delivery below 1 and each effect below its own', () => {
    const embedded = { delivery: 'delivered', effect: 'practice-embedded' } as const;
    expect(claimsNotBorne(embedded, 0)).toEqual(['delivery', 'effect']);
    expect(claimsNotBorne(embedded, 2)).toEqual(['effect']);
    expect(claimsNotBorne(embedded, 3)).toEqual([]);
    expect(claimsNotBorne({ delivery: 'in-progress', effect: 'not-yet-known' }, 0)).toEqual([]);
  });
});

describe('the name a file is shown under', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    [String.raw`C:\Users\lead\Audit.pdf`, 'Audit.pdf'],
    ['Audit\u202Efdp.exe', 'Auditfdp.exe'],
    ['CON.pdf', '_CON.pdf'],
    ['...', 'file'],
    ['a/b/', 'file'],
    ['Tàlaidh – bliadhna 2.docx', 'Tàlaidh – bliadhna 2.docx'],
  ])('of %s is %s', (given, shown) => expect(shownFileName(given)).toBe(shown));

  it('is never a path, never unseen, never empty or long, keeps its ending, and is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 })), (given) => {
        const shown = shownFileName(given);
        expect(shown).not.toMatch(/[\\/<>:"|?*\p{Cc}\p{Cf}]|^\.|\.$/u);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(121);
        expect(shownFileName(shown)).toBe(shown);
      }),
    );
    expect(shownFileName(`${'a'.repeat(300)}.docx`)).toMatch(/^a{115}\.docx$/);
  });
});

describe('a link', () => {
  it('leads to a whole address by https, and gives it as browsers write it', () => {
    expect(HttpsLink.parse(' HTTPS://Www.Example.org/a b ')).toBe('https://www.example.org/a%20b');
  });

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'https://',
    'https://a:b@example.org',
    'example.org',
    'https://localhost',
  ])('is not %s', (url) => expect(HttpsLink.safeParse(url).success).toBe(false));
});
