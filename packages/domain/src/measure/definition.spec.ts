import { describe, expect, it } from '@jest/globals';
import { Problem } from '../problem.js';
import { settleDefinition, MeasureDefinition } from './definition.js';
import { reviewCountSentence } from './direction.js';

const definition = (changed: Partial<MeasureDefinition> = {}): MeasureDefinition =>
  MeasureDefinition.parse({
    ...{ name: 'Scores on file at 30 days', family: 'process', question: '', definition: 'By month of the meeting.' },
    ...{ numeratorText: 'Children with a score on file', denominatorText: 'Children registered', inclusions: '' },
    ...{ exclusions: '', unit: 'percent', ratePer: null, direction: 'increase', directionReason: '', targets: [] },
    ...{ cadence: 'monthly', sampling: '', source: '', ownerPost: '', expectedFrom: '2026-01-01' },
    ...{ baselineEndsOn: null, disclosure: 'masked', workedExample: '', ...changed },
  });

function faultsOf(changed: Partial<MeasureDefinition>): Record<string, string> {
  try {
    settleDefinition(definition(changed));
    return {};
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return Object.fromEntries(problem.fields.map(({ path, sentence }) => [path, sentence]));
  }
}

const reviewCount = { name: 'Learning reviews begun', unit: 'count', direction: null } as const;

describe('defining a measure', () => {
  it('asks a percentage and a rate what is counted, and out of what', () => {
    expect(Object.keys(faultsOf({ numeratorText: '', denominatorText: '' }))).toEqual([
      'numeratorText',
      'denominatorText',
    ]);
    expect(Object.keys(faultsOf({ unit: 'rate' }))).toEqual(['ratePer']);
    expect(faultsOf({ unit: 'score', numeratorText: '', denominatorText: '' })).toEqual({});
  });

  it('asks which way is better', () => {
    expect(Object.keys(faultsOf({ direction: null }))).toEqual(['direction']);
  });

  it('takes neither way for a count of learning reviews that says nothing', () => {
    expect(settleDefinition(definition(reviewCount)).direction).toBe('neutral');
  });

  it('lets a count of learning reviews have a direction only with its reason', () => {
    expect(faultsOf({ ...reviewCount, direction: 'decrease' })).toEqual({ directionReason: reviewCountSentence });
    expect(faultsOf({ ...reviewCount, direction: 'decrease', directionReason: 'Repeats of the same theme.' })).toEqual(
      {},
    );
  });

  it('leaves a percentage about learning reviews its direction', () => {
    expect(faultsOf({ name: 'Learning reviews with a family’s view' })).toEqual({});
  });

  it('puts targets in the order of their days and refuses two of one day, or more than a hundred per cent', () => {
    const targets = [
      { value: 90, by: '2027-06-30' },
      { value: 70, by: '2026-12-31' },
    ];
    expect(settleDefinition(definition({ targets })).targets.map(({ value }) => value)).toEqual([70, 90]);
    expect(
      Object.keys(
        faultsOf({
          targets: [
            { value: 90, by: '2027-06-30' },
            { value: 101, by: '2026-12-31' },
            { value: 91, by: '2027-06-30' },
          ],
        }),
      ),
    ).toEqual(['targets.1.value', 'targets.2.by']);
  });
});
