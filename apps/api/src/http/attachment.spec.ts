import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attachment } from './attachment.js';

describe('telling a browser to save a file', () => {
  it('gives the name once in plain letters and once in full', () => {
    expect(attachment('Tàlaidh CPC return.xlsx')).toBe(
      `attachment; filename="Talaidh CPC return.xlsx"; filename*=UTF-8''T%C3%A0laidh%20CPC%20return.xlsx`,
    );
  });

  it('never lets a name end the header or the quotation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(attachment(name)).toMatch(/^attachment; filename="[ !#$&-[\]-~]*"; filename\*=UTF-8''[\w.~!%-]*$/);
      }),
    );
  });

  it('gives back, decoded, the very name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(decodeURIComponent(attachment(name).split("UTF-8''")[1] ?? '')).toBe(name);
      }),
    );
  });
});
