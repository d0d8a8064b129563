import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { catalogue } from './catalogue/catalogue.js';
import { detectThemes } from './detect-themes.js';
import type { Passage, PassageKind, PassageThemes } from './passage.js';
import { tokenise } from './text/tokenise.js';

interface GoldenPassage extends Passage {
  readonly expected: readonly (readonly [slug: string, stance: string])[];
  /** Why the engine is known to read it otherwise. */
  readonly otherwise?: string;
}

// The file is ours and has this shape.
const golden = JSON.parse(readFileSync(new URL('../golden/invented-passages.json', import.meta.url), 'utf8')) as {
  readonly passages: readonly GoldenPassage[];
};

const themesOf = (text: string, kind: PassageKind = 'finding'): PassageThemes['themes'] =>
  detectThemes([{ id: 'one', text, kind }])[0]?.themes ?? [];

const slugsOf = (text: string, kind?: PassageKind): readonly string[] => themesOf(text, kind).map(({ slug }) => slug);

const read = (passage: GoldenPassage) =>
  detectThemes([passage])[0]
    ?.themes.map(({ slug, stance }) => [slug, stance].join(' '))
    .toSorted();
const asItsAuthor = ({ expected }: GoldenPassage) => expected.map((pair) => pair.join(' ')).toSorted();
const named = (passages: readonly GoldenPassage[]) => passages.map((passage) => [passage.id, passage] as const);

describe('suggesting themes for invented passages', () => {
  it.each(named(golden.passages.filter(({ otherwise }) => otherwise === undefined)))(
    'reads %s as its author did',
    (_, passage) => {
      expect(read(passage)).toEqual(asItsAuthor(passage));
    },
  );

  it.each(named(golden.passages.filter(({ otherwise }) => otherwise !== undefined)))(
    'is known to read %s otherwise',
    (_, passage) => {
      // When this fails the engine has become better: take the reason out of the file.
      expect(read(passage)).not.toEqual(asItsAuthor(passage));
    },
  );
});

describe('suggesting themes', () => {
  it('quotes the very words that the suggestion rests on', () => {
    const text = 'Staff kept no 👩‍👧 chronology, and nobody set the dates of the child’s injuries side by side.';
    const quoted = themesOf(text).flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end)));
    expect(quoted).toContain('chronology');
  });

  it('finds a theme that is told without being named, and points to the words that told it', () => {
    const text =
      'The nurse, the teacher and the family doctor each noted one bruise, and nobody laid the dates side by side.';
    const found = themesOf(text).find(({ slug }) => slug === 'chronologies');
    expect(found?.spans.length).toBeGreaterThan(0);
  });

  it('says "detected" where a theme is plainly told, and nothing where a word of it stands alone', () => {
    expect(themesOf('Coercive control by the father was missed by every agency.')[0]?.tier).toBe('detected');
    expect(themesOf('Housing was mentioned.')).toEqual([]);
  });

  it('has the same themes for a sentence and for the sentence said twice', () => {
    const sentence = 'The chronology was missing from the file.';
    expect(slugsOf(`${sentence} ${sentence}`)).toEqual(slugsOf(sentence));
  });

  it('finds each subject of a long passage, and quotes it where it stands', () => {
    const filler = 'The family lived on the second floor, and the stair was swept on Fridays by the council.';
    const told = [
      'No chronology was kept by any agency.',
      'The father was never asked to a meeting, nor seen at home.',
    ];
    const text = [told[0], filler, filler, filler, told[1], filler].join(' ');
    const found = themesOf(text);
    expect(found.map(({ slug }) => slug).toSorted()).toEqual(['chronologies', 'fathers-and-partners']);
    const quoted = found.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)).join(' '));
    expect(quoted.join(' ')).toMatch(/chronology/);
  });

  it('is surer when two different terms agree', () => {
    const one = themesOf('CAMHS were not told.')[0]?.score ?? 1;
    expect(themesOf('CAMHS were not told of the overdose and the self-harm.')[0]?.score).toBeGreaterThan(one);
  });

  it('does not count the neglect inside a neglect toolkit', () => {
    expect(slugsOf('The neglect toolkit was not used.')).toEqual(['neglect-assessment-tools']);
  });

  it('gives three themes at most', () => {
    const told = ['No chronology was kept.', 'The IRD was held late.', 'Coercive control was missed.'];
    const text = [...told, 'The neglect toolkit was not used.', 'Nobody spoke to the child alone.'].join(' ');
    expect(themesOf(text)).toHaveLength(3);
  });

  it('gives nothing for an empty text, white space or pictures', () => {
    expect(['', ' \n\t', '👶🏽🍼', '\u0000\uFFFD'].map((text) => themesOf(text))).toEqual([[], [], [], []]);
  });

  it('is not confused by words that every object inherits', () => {
    expect(themesOf('constructor toString __proto__ hasOwnProperty valueOf')).toEqual([]);
  });

  it('reads a text of 100,000 characters without slowing to a crawl', () => {
    const text = 'No GP knew, but the chronology was kept. '.repeat(2_500);
    const began = performance.now();
    expect(themesOf(text).length).toBeGreaterThan(0);
    // Far above what it takes, so that only a change from linear to quadratic can fail it.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('looks only for the themes of the catalogue it is given', () => {
    const only = { ...catalogue(), themes: catalogue().themes.filter(({ slug }) => slug === 'chronologies') };
    const text = 'No chronology was kept and the IRD was late.';
    const found = detectThemes([{ id: 'one', text, kind: 'finding' }], only)[0];
    expect(found?.themes.map(({ slug }) => slug)).toEqual(['chronologies']);
  });
});

describe('suggesting themes for any text at all', () => {
  const words = fc.constantFrom(
    ...catalogue().themes.flatMap(({ terms }) => [...terms]),
    'no',
    'not',
    'but',
    'well',
    '. ',
    ', ',
    'the',
    '’',
    '🙂',
    '\u00AD',
    'no evidence of',
    'thorough',
    '\n\n',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  const kind = fc.constantFrom<PassageKind>('finding', 'strategy', 'action');
  it('points to whole words of the text', () => {
    fc.assert(
      fc.property(text, kind, (sample, kindOfSample) => {
        const words = tokenise(sample);
        const starts = new Set(words.map(({ start }) => start));
        const ends = new Set(words.map(({ end }) => end));
        for (const { spans } of themesOf(sample, kindOfSample))
          for (const [start, end] of spans) expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps spans apart and in reading order, and scores between 0 and 1 in falling order', () => {
    fc.assert(
      fc.property(text, kind, (sample, kindOfSample) => {
        const themes = themesOf(sample, kindOfSample);
        for (const { spans, score } of themes) {
          expect(score > 0 && score <= 1).toBe(true);
          spans.forEach(([start], at) => expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0));
        }
        expect(themes.map(({ score }) => score)).toEqual(themes.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  it('gives each passage the same themes whatever stands before and after it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (samples) => {
        const passages = samples.map((sample, at) => ({ id: String(at), text: sample, kind: 'finding' as const }));
        expect(detectThemes(passages.toReversed()).toReversed()).toEqual(detectThemes(passages));
      }),
      { numRuns: 100 },
    );
  });
});
