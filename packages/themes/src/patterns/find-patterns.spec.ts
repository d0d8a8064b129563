import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { catalogue } from '../catalogue/catalogue.js';
import { tokenise } from '../text/tokenise.js';
import { checkConcepts, checkPatterns } from './check-patterns.js';
import { findPatterns } from './find-patterns.js';
import { patternIndex } from './own-patterns.js';
import { indexPatterns } from './pattern-index.js';
import { patternWording, type Pattern } from './pattern.js';

const concepts = { agency: ['school', 'health visitor'], tell: ['told', 'pass on'] };
const makePattern = (changed: Partial<Pattern> = {}): Pattern => ({
  id: 'information-sharing/1',
  theme: 'information-sharing',
  sets: [['@tell'], ['concern', 'worr*']],
  window: 6,
  weight: 0.8,
  exclude: [],
  ...changed,
});

function wordsFound(text: string, changed: Partial<Pattern> = {}): readonly string[] | null {
  const tokens = tokenise(text);
  const [match] = findPatterns(tokens, indexPatterns([makePattern(changed)], concepts));
  if (match === undefined) return null;
  return match.places.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe('finding a pattern', () => {
  it('needs one wording of every set, in any order', () => {
    expect(wordsFound('Staff did not pass on their concerns.')).toEqual(['pass on', 'concerns']);
    expect(wordsFound('Her concerns were passed on late.')).toEqual(['concerns', 'passed on']);
    expect(wordsFound('Staff did not pass on the letter.')).toBeNull();
  });

  it('reads a star as any ending, and an equals sign as exactly so', () => {
    expect(wordsFound('He told of his worries.')).toEqual(['told', 'worries']);
    const exact = { sets: [['=GCP']], window: 1 };
    expect([wordsFound('The GCP was late.', exact), wordsFound('The gcp was late.', exact)]).toEqual([['GCP'], null]);
  });

  it('keeps to its window and to one sentence', () => {
    expect(wordsFound('He was told. Concerns grew.')).toBeNull();
    expect(wordsFound('He was told, one day in the long wet spring of that year, of concerns.')).toBeNull();
  });

  it('does not count one word for two sets', () => {
    expect(wordsFound('The plan.', { sets: [['plan'], ['plan', 'planned']] })).toBeNull();
    expect(wordsFound('The plan was planned.', { sets: [['plan'], ['plan', 'planned']] })).not.toBeNull();
  });

  it('is ruled out by its exclusions in the same sentence', () => {
    const excluding = { exclude: ['@agency'] };
    expect(wordsFound('The school told nobody of its concerns.', excluding)).toBeNull();
    expect(wordsFound('She told nobody of her concerns. The school closed.', excluding)).not.toBeNull();
  });

  it('reads a text without a full stop in pieces, at a cost that grows with its length alone', () => {
    const tokens = tokenise('told of concerns and worry '.repeat(20_000));
    const began = performance.now();
    expect(findPatterns(tokens, indexPatterns([makePattern()], concepts)).length).toBeGreaterThan(100);
    // Far above what it takes, so that only a change from linear to quadratic can fail it.
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('finds places that exist, apart and within the window, in any text', () => {
    const index = patternIndex(catalogue());
    const word = fc.constantFrom(
      'nobody',
      'told',
      'school',
      'concern',
      'plan',
      '.',
      'mother',
      'visit',
      'no',
      'assess',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const tokens = tokenise(words.join(' '));
        for (const { pattern, places } of findPatterns(tokens, index)) {
          expect(places).toHaveLength(pattern.sets.length);
          places.forEach(({ first }, at) => expect(first).toBeGreaterThan(places[at - 1]?.last ?? -1));
          expect((places.at(-1)?.last ?? 0) - (places[0]?.first ?? 0)).toBeLessThan(pattern.window);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('saying a pattern in words', () => {
  it('gives a few wordings of each set', () => {
    expect(patternWording(makePattern())).toBe('tell + concern/worr');
  });
});

describe('checking patterns', () => {
  const slugs = new Set(['information-sharing']);
  const check = (changed: object) => () => checkPatterns([{ ...makePattern(), ...changed }], concepts, slugs);

  it('accepts one that has everything, with or without exclusions', () => {
    const { exclude, ...without } = makePattern();
    expect(checkPatterns([without], concepts, slugs)).toEqual([{ ...without, exclude }]);
  });

  it.each([
    ['without an id', { id: '' }, 'has no id'],
    ['of an unknown theme', { theme: 'constructor' }, 'is of no known theme'],
    ['without sets', { sets: [] }, 'has no sets'],
    ['with an empty set', { sets: [[]] }, 'has no sets'],
    ['with a window of nothing', { window: 0 }, 'no usable window'],
    ['that is certain', { weight: 1 }, 'no weight between'],
    ['with an empty exclusion', { exclude: [' '] }, 'exclusions that cannot be read'],
    ['that speaks of an unknown concept', { sets: [['@toString']] }, 'concept that does not exist'],
  ])('refuses one %s', (_, changed, sentence) => {
    expect(check(changed)).toThrow(sentence);
  });

  it('refuses two with one id, and a concept without wordings', () => {
    expect(() => checkPatterns([makePattern(), makePattern()], concepts, slugs)).toThrow('share an id');
    expect(() => checkConcepts({ agency: [] })).toThrow('has no wordings');
  });
});
