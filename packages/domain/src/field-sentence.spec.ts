import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fieldProblems } from './field-sentence.js';
import { LocalDate } from './local-date.js';
import { Line } from './text.js';
import { DueDateChange } from './wire/actions.js';
import { ConfirmImport } from './wire/imports.js';

const problemsOf = (schema: z.ZodType, value: unknown) => fieldProblems(schema.safeParse(value).error?.issues ?? []);

describe('saying what is wrong with a field', () => {
  it('names each field that is missing', () => {
    expect(problemsOf(DueDateChange, {})).toEqual([
      { path: 'dueOn', sentence: 'This is needed.' },
      { path: 'reason', sentence: 'This is needed.' },
      { path: 'approvedBy', sentence: 'This is needed.' },
    ]);
  });

  it('names a field it does not know', () => {
    const change = { dueOn: '2027-01-01', reason: 'Licence delayed', approvedBy: 'CPC', committeeId: 'x' };
    expect(problemsOf(DueDateChange, change)).toEqual([
      { path: 'committeeId', sentence: 'This field is not known here.' },
    ]);
  });

  it('names a hundred problems at most, however many unknown fields are sent', () => {
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`unknown${index}`, 0]));
    expect(problemsOf(DueDateChange, fields)).toHaveLength(100);
    expect(
      problemsOf(
        z.array(z.string()),
        Array.from({ length: 5000 }, () => 0),
      ),
    ).toHaveLength(100);
  });

  it('says how to mend a date that cannot be', () => {
    expect(problemsOf(z.object({ dueOn: LocalDate }), { dueOn: '2026-02-30' })[0]?.sentence).toBe(
      'Give a real date, such as 31 March 2027 (2027-03-31).',
    );
  });

  it('gives the path into a list', () => {
    const plan = { strategies: [{ number: '1', title: '', actions: [] }] };
    expect(problemsOf(ConfirmImport, plan)).toContainEqual({ path: 'strategies.0.title', sentence: 'This is needed.' });
  });

  it('refuses characters that cannot be printed, half characters and text that is too long', () => {
    for (const text of ['a\u0000b', 'a\u0007', '\ud800', 'x'.repeat(301), '   '])
      expect(problemsOf(Line, text)).toHaveLength(1);
    expect(Line.parse(' Plan \u202excod.exe\u202c\r\n')).toBe('Plan xcod.exe');
    expect(problemsOf(Line, 'x'.repeat(301))[0]?.sentence).toBe('Use at most 300 characters.');
  });
});
