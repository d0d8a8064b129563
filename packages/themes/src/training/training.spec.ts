import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../catalogue/catalogue.js';
import { readExemplars, type Exemplar } from './exemplar.js';
import { fitLogistic } from './fit-logistic.js';
import { logistic } from '../scoring/logistic.js';
import { quantise } from './quantise.js';
import { chooseThresholds, rightnessAt } from './thresholds.js';
import { learn, learntMargins } from './train-model.js';

const slugs = new Set(catalogue().themes.map(({ slug }) => slug));
const bank = new URL('../../bank/', import.meta.url);
const exemplars = readdirSync(bank)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readExemplars(readFileSync(new URL(name, bank), 'utf8'), name, slugs));

const makeExemplar = (changed: Partial<Exemplar> = {}): Exemplar => ({
  text: 'No dated list of events was kept.',
  kind: 'finding',
  themes: ['chronologies'],
  stance: 'learning',
  style: 'plain',
  author: 'an-author',
  ...changed,
});
const asLine = (exemplar: object) => JSON.stringify(exemplar);

describe('the bank of exemplars', () => {
  it('has sixty and more for every theme, by nine authors and more', () => {
    for (const slug of slugs) {
      const ofTheme = exemplars.filter(({ themes }) => themes.includes(slug));
      expect(ofTheme.length).toBeGreaterThanOrEqual(60);
      expect(new Set(ofTheme.map(({ author }) => author)).size).toBeGreaterThanOrEqual(9);
    }
  });

  it('has fifteen hard ones for every theme, and five of effective practice and as many that ask for a change', () => {
    const count = (slug: string, style: string) =>
      exemplars.filter((exemplar) => exemplar.style === style && exemplar.themes.includes(slug)).length;
    for (const slug of slugs)
      expect([count(slug, 'hard') >= 15, count(slug, 'practice') >= 5, count(slug, 'recommendation') >= 5]).toEqual([
        true,
        true,
        true,
      ]);
  });

  it('says nothing twice', () => {
    const texts = exemplars.map(({ text }) => text.toLowerCase().replaceAll(/\W+/g, ' '));
    expect(texts.length - new Set(texts).size).toBe(0);
  });
});

describe('reading exemplars', () => {
  it('passes over empty lines', () => {
    expect(readExemplars(`\n${asLine(makeExemplar())}\n\n`, 'a file', slugs)).toEqual([makeExemplar()]);
  });

  it.each([
    ['is no object', '[]', 'is not an object'],
    ['has no author', asLine({ ...makeExemplar(), author: '' }), 'no text or no author'],
    ['has no themes', asLine({ ...makeExemplar(), themes: 'chronologies' }), 'no list of themes'],
    ['names an unknown theme', asLine(makeExemplar({ themes: ['toString'] })), 'does not exist, toString'],
    ['has an unknown style', asLine({ ...makeExemplar(), style: 'odd' }), 'no known kind or style'],
  ])('says where a line %s', (_, line, sentence) => {
    expect(() => readExemplars(`${asLine(makeExemplar())}\n${line}`, 'a file', slugs)).toThrow(sentence);
    expect(() => readExemplars(`${asLine(makeExemplar())}\n${line}`, 'a file', slugs)).toThrow('Line 2 of a file');
  });
});

describe('learning from exemplars', () => {
  const few = [
    makeExemplar(),
    makeExemplar({ text: 'The dated list of events was never brought up to date.' }),
    makeExemplar({ text: 'Two lists of dated events were never joined.' }),
    makeExemplar({ text: 'The rota had no worker for the winter.', themes: ['workforce-capacity'] }),
    makeExemplar({ text: 'Nobody filled the empty rota.', themes: ['workforce-capacity'] }),
    makeExemplar({ text: 'The winter rota stood empty.', themes: ['workforce-capacity'] }),
  ];
  const order = catalogue().themes.map(({ slug }) => slug);
  const chronologies = order.indexOf('chronologies');
  const workforce = order.indexOf('workforce-capacity');

  it('puts a new text on the side of the theme it is like', () => {
    const margins = learntMargins('An empty winter rota.', learn(few, catalogue()));
    expect(margins[workforce]).toBeGreaterThan(margins[chronologies] ?? 0);
  });

  it('learns the same twice', () => {
    const text = 'A dated list.';
    expect(learntMargins(text, learn(few, catalogue()))).toEqual(learntMargins(text, learn(few, catalogue())));
  });

  it('keeps a weight in one byte within half a step', () => {
    const { lines, vocabulary } = learn(few, catalogue());
    const { weights, scales } = quantise(lines, vocabulary.size);
    for (const [at, line] of lines.entries()) {
      const scale = scales[at] ?? 0;
      line.weights.forEach((weight, feature) => {
        const kept = (weights[feature * lines.length + at] ?? 0) * scale;
        expect(Math.abs(kept - weight)).toBeLessThanOrEqual(scale * 0.500_01);
      });
    }
  });
});

describe('fitting a logistic curve', () => {
  it('finds the odds of a single sign', () => {
    // Three of four where the sign stands, one of four where it does not: log-odds of 3 and of 1/3.
    const cases = [1, 1, 1, 0, 0, 0, 0, 1].map((so, at) => ({ signs: [1, at < 4 ? 1 : 0], isSo: so === 1, weight: 2 }));
    const many = Array.from({ length: 500 }, () => cases).flat();
    const [place = 0, weight = 0] = fitLogistic(many);
    expect(place).toBeCloseTo(Math.log(1 / 3), 3);
    expect(weight).toBeCloseTo(2 * Math.log(3), 3);
    expect(logistic([place, weight], [1, 1])).toBeCloseTo(0.75, 3);
  });

  it('does not run away where a sign tells all', () => {
    const weights = fitLogistic([0, 1, 0, 1].map((sign) => ({ signs: [1, sign], isSo: sign === 1, weight: 1 })));
    expect(weights.every(Number.isFinite)).toBe(true);
  });
});

describe('choosing thresholds', () => {
  const judged = [
    { exemplar: makeExemplar({ themes: ['a'] }), chances: [0.95, 0.2] },
    { exemplar: makeExemplar({ themes: ['b'] }), chances: [0.1, 0.6] },
    { exemplar: makeExemplar({ themes: [] }), chances: [0.5, 0.1] },
  ];

  it('counts what is shown, what is right and who is given a theme without having one', () => {
    expect(rightnessAt(judged, ['a', 'b'], 0.45)).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, given: 1 });
    expect(rightnessAt(judged, ['a', 'b'], 0.99)).toEqual({ precision: 0, recall: 0, f1: 0, given: 0 });
  });

  it('suggests from where the balance is best, and detects only above', () => {
    const { suggestedFrom, detectedFrom } = chooseThresholds(judged, ['a', 'b']);
    expect(suggestedFrom).toBeGreaterThan(0.5);
    expect(suggestedFrom).toBeLessThanOrEqual(0.6);
    expect(detectedFrom).toBeGreaterThan(suggestedFrom);
  });
});
