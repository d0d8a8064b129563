import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue, catalogueVersion } from './catalogue.js';
import { checkThemes } from './check-themes.js';

const theme = {
  slug: 'invented-theme',
  name: 'An invented theme',
  group: 'the-child',
  definition: 'Only for this test.',
  terms: ['invented'],
  confusable: [],
  sources: [],
};

const files = [
  'themes',
  'theme-kinds',
  'everyday-terms',
  'as-written-terms',
  'context-rules',
  'stance-words',
  'sections',
  'spellings',
  'concepts',
  'patterns',
];

describe('the catalogue of themes', () => {
  it('holds fifty themes in six groups, three of them with a labelling rule', () => {
    const { themes } = catalogue();
    expect(themes).toHaveLength(50);
    expect(new Set(themes.map(({ group }) => group)).size).toBe(6);
    expect(themes.filter(({ labellingRule }) => labellingRule !== undefined)).toHaveLength(3);
  });

  it('carries its version, which changes with its files', () => {
    const hash = createHash('sha256');
    for (const name of files) hash.update(readFileSync(new URL(`../../catalogue/${name}.json`, import.meta.url)));
    // When this fails, the files have changed: give the catalogue a new version, then write the new pair here.
    expect([catalogueVersion, hash.digest('hex').slice(0, 16)]).toEqual(['1.2.0', 'f5b8b09848868858']);
    expect(catalogue().version).toBe(catalogueVersion);
  });
});

describe('checking a catalogue', () => {
  it('accepts a theme that has everything', () => {
    expect(checkThemes([theme], { 'invented-theme': 'practice' })).toEqual([{ ...theme, kind: 'practice' }]);
  });

  it.each([
    ['without a kind', theme, {}],
    ['whose slug is a sentence', { ...theme, slug: 'Not a slug' }, {}],
    ['without terms', { ...theme, terms: [] }, { 'invented-theme': 'issue' }],
    ['with an empty term', { ...theme, terms: [' '] }, { 'invented-theme': 'issue' }],
    [
      'with a neighbour that does not exist',
      { ...theme, confusable: [{ slug: 'nobody', difference: 'x' }] },
      { 'invented-theme': 'issue' },
    ],
    ['that inherits its kind', { ...theme, slug: 'constructor' }, {}],
    ['that is not an object', 'invented-theme', {}],
  ])('refuses a theme %s', (_, candidate, kinds) => {
    expect(() => checkThemes([candidate], kinds)).toThrow(/^Theme 1 of the catalogue/);
  });

  it('refuses two themes with one slug', () => {
    expect(() => checkThemes([theme, theme], { 'invented-theme': 'issue' })).toThrow('share a slug');
  });
});
