import { describe, expect, it } from '@jest/globals';
import type { CommitteeName } from '@followthrough/domain';
import { returnFileName } from './file-name.js';

const committee = (name: string, kind: CommitteeName['kind'] = 'CPC'): CommitteeName => ({
  ...{ id: '0b6c1d52-6f0e-4a39-9a55-3d1f7c2a1e01', code: 'XYZ', name, kind },
});

describe('naming the file of a return', () => {
  it('says whose it is, whom it is for and the day', () => {
    const strathlorne = committee('Strathlorne Child Protection Committee');
    expect(returnFileName(strathlorne, 'committee', '2026-11-23')).toBe('Strathlorne CPC return 2026-11-23.xlsx');
    expect(returnFileName(strathlorne, 'chief-officers', '2026-11-23')).toBe(
      'Strathlorne CPC Chief Officers return 2026-11-23.xlsx',
    );
    expect(
      returnFileName(committee('Eilean Solais Public Protection Committee', 'PPC'), 'committee', '2026-11-23'),
    ).toBe('Eilean Solais PPC return 2026-11-23.xlsx');
  });

  it('keeps a name it cannot shorten, without what a file name may not hold', () => {
    expect(returnFileName(committee('North/South: children first'), 'committee', '2026-11-23')).toBe(
      'North South children first return 2026-11-23.xlsx',
    );
  });
});
