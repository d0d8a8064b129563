import { describe, expect, it } from '@jest/globals';
import { committeeIn } from './committee.js';
import { fullestForm, pseudonymsIn } from './pseudonym.js';
import { referenceIn } from './reference.js';
import { reportDateIn } from './report-date.js';

describe('finding the name of the child', () => {
  it.each([
    ['Learning Review: Child N', 'Child N'],
    ['OFFICIAL Learning Review action plan – CHILD N', 'Child N'],
    ['Young Person C: what we will do', 'Young Person C'],
    ['Siblings G, H and J', 'Siblings G, H and J'],
    ['INV-2023-03 Child Z action plan FINAL', 'Child Z'],
    ['Learning Review: Child Rowan', 'Child Rowan'],
  ])('reads “%s”', (line, name) => {
    expect(pseudonymsIn(line)[0]).toBe(name);
  });

  it.each([
    'Culdrennan Child Protection Committee',
    'CHILD IN NEED',
    'Child protection plans',
    'The child a nurse saw',
    'A review of child neglect',
  ])('finds none in “%s”', (line) => {
    expect(pseudonymsIn(line)).toEqual([]);
  });

  it('prefers the full form of a shortened name', () => {
    expect(fullestForm('YP M', ['Young Person M'])).toBe('Young Person M');
    expect(fullestForm('YP M', ['Young Person C'])).toBe('YP M');
  });
});

describe('finding the reference', () => {
  it.each([
    ['Review reference KIL/LR/2024/02', 'KIL/LR/2024/02'],
    ['Ref: STR-7', 'STR-7'],
    ['LTJ-2024-01   Action plan v6   Page 1', 'LTJ-2024-01'],
    ['Learning Review (CUL-LR-01)', 'CUL-LR-01'],
    ['Culdrennan LR 2024-02 Action Plan', 'LR 2024-02'],
  ])('reads “%s”', (line, reference) => {
    expect(referenceIn(line)).toBe(reference);
  });

  it.each(['Action plan, version 1.3', 'Updated 12/03/25', 'References are at the back', 'During COVID-19'])(
    'finds none in “%s”',
    (line) => {
      expect(referenceIn(line)).toBeNull();
    },
  );
});

describe('finding the committee', () => {
  it.each([
    ['Kilmorran Child Protection Committee', 'Kilmorran Child Protection Committee'],
    ['INVERLAGGAN CPC', 'Inverlaggan CPC'],
    ['Independent Chair, Culdrennan CPC', 'Culdrennan CPC'],
    ['It was commissioned by Strathan Public Protection Committee in May', 'Strathan Public Protection Committee'],
    ['Loch and Tarrow Joint Child Protection Committee', 'Loch and Tarrow Joint Child Protection Committee'],
  ])('reads “%s”', (line, committee) => {
    expect(committeeIn(line)).toBe(committee);
  });

  it.each(['Update for CPC 20 August', 'Joint CPC LR plan', 'the Child Protection Committee'])(
    'finds none in “%s”',
    (line) => {
      expect(committeeIn(line)).toBeNull();
    },
  );
});

describe('finding the date of the report', () => {
  it.each([
    ['Learning Review report completed 14 June 2024', '2024-06-14'],
    ['This plan takes forward the Learning Review report dated 21 November 2024.', '2024-11-21'],
    ['The learning review reported in March 2025. Plan agreed 4 May 2025.', '2025-03'],
    ['Date of report: 30/09/2024', '2024-09-30'],
    ['Learning Review Report – June 2024', '2024-06'],
  ])('reads “%s”', (line, date) => {
    expect(reportDateIn(line)).toBe(date);
  });

  it.each([
    'Action plan dated 3 May 2025',
    'Position at 19 September 2025',
    'The report was presented to the Chief Officers Group on 24 June 2024.',
    'Last updated 8 August 2025',
    'Progress report 12 May 2025',
  ])('does not take the date in “%s”', (line) => {
    expect(reportDateIn(line)).toBeNull();
  });
});
