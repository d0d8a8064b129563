import { describe, expect, it } from '@jest/globals';
import { catalogueOn, type ThemeChange } from '@followthrough/domain';
import { placedSuggestions } from './placed-suggestions.js';

const base = ['alpha', 'beta', 'gamma'].map((slug) => ({ slug, name: slug, group: 'the-child', definition: slug }));
const change = (position: number, content: ThemeChange['content']): ThemeChange => ({
  ...{ id: String(position), position, committeeId: null, content, effectiveOn: '2026-01-01' },
  ...{ decidedBy: 'Somebody', decidedOn: '2026-01-01', reason: 'Because.' },
});
const standing = catalogueOn(
  base,
  [change(1, { kind: 'merge', slug: 'alpha', into: 'beta' }), change(2, { kind: 'retire', slug: 'gamma' })],
  '2026-01-01',
);

describe('suggesting themes of a catalogue that changed', () => {
  it('suggests a merged theme as the one that took it over, once, and a retired one not at all', () => {
    const suggested = [
      { slug: 'alpha', score: 0.9 },
      { slug: 'beta', score: 0.5 },
      { slug: 'gamma', score: 0.4 },
    ];
    expect(placedSuggestions(standing, suggested)).toEqual([{ slug: 'beta', score: 0.9 }]);
  });
});
