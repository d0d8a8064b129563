import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { makeIdentity } from '../../testing/index.js';
import { pageSetup } from './page-setup.js';

describe('setting up a page', () => {
  it('puts the marking, the page, the committee and the day at its foot', () => {
    const { headerFooter } = pageSetup({ paper: 'A4' }, makeIdentity(), [4, 4]);
    expect(headerFooter.oddFooter).toBe(
      '&L&BOFFICIAL-SENSITIVE&B&CPage &P of &N&RStrathlorne Child Protection Committee, as at 31/03/2026',
    );
    expect(headerFooter.oddHeader).toBe('&C&BOFFICIAL-SENSITIVE');
  });

  it('prints an ampersand in a name as an ampersand', () => {
    const { headerFooter } = pageSetup({ paper: 'A4' }, makeIdentity({ committeeName: 'Arran & Glen &P' }), [4, 4]);
    expect(headerFooter.oddFooter).toContain('&RArran && Glen &&P, as at');
  });

  it('never passes the 255 characters Excel allows, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (committeeName, marking) => {
        const { headerFooter } = pageSetup({ paper: 'A4' }, makeIdentity({ committeeName, marking }), [4, 4]);
        expect(headerFooter.oddFooter?.length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it.each([
    ['A3', 8],
    ['A4', 9],
  ] as const)('prints %s on its side, one page wide', (paper, code) => {
    expect(pageSetup({ paper }, makeIdentity(), [4, 4]).pageSetup).toMatchObject({
      paperSize: code,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
  });
});
