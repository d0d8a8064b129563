import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Words that would claim more than a chart can show. */
const claims = /\b(?:proved|caused|due to|because of|significant(?:ly)?|guaranteed)\b/i;

/** Where the product puts into words what charts show; what a person writes is looked at when it is written. */
const places = [
  'src/charts',
  'src/features/measures',
  'src/components/level-tag.tsx',
  '../../packages/domain/src/measure',
  '../api/src/modules/measures',
];

const isSource = (name: string) => /\.tsx?$/.test(name) && !name.includes('.spec.');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function filesIn(place: string): string[] {
  if (isSource(place)) return [place];
  const names = readdirSync(place, { recursive: true }).map(String);
  return names.filter(isSource).map((name) => path.join(place, name));
}

describe('putting a chart into words', () => {
  it.each(places)('claims in %s no more than a chart can show', (place) => {
    const files = filesIn(place);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => claims.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });
});
