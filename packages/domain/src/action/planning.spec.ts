import { describe, expect, it } from '@jest/globals';
import { gradeSource } from './grade-source.js';
import { ActionEdit, checkPlannedDays, NewAction } from './planned.js';
import { similarActions } from './similar.js';

describe('planning an action', () => {
  it('needs a due date or a day to look at it again', () => {
    const days = { startsOn: null, dueOn: null, reviewOn: null };
    expect(checkPlannedDays(days).map(({ path }) => path)).toEqual(['reviewOn']);
    expect(checkPlannedDays({ ...days, reviewOn: '2027-01-31' })).toEqual([]);
    expect(checkPlannedDays({ ...days, dueOn: '2027-01-31' })).toEqual([]);
  });

  it('needs its days in order', () => {
    const days = { startsOn: '2027-02-01', dueOn: '2027-01-31', reviewOn: '2027-01-31' };
    expect(checkPlannedDays(days).map(({ path }) => path)).toEqual(['startsOn', 'reviewOn']);
  });

  it('needs nothing to be typed but what is to be done', () => {
    expect(NewAction.parse({ text: 'Score plans.' })).toMatchObject({ leads: [], reference: '', lever: null });
    expect(ActionEdit.safeParse({ text: 'Score plans.', dueOn: '2027-01-31' }).success).toBe(false);
  });
});

describe('saying where a grade comes from', () => {
  it('names the strongest piece, and of several the newest', () => {
    const piece = (title: string, grade: 1 | 3, datedOn: string) => ({ title, grade, datedOn });
    const pieces = [
      piece('Slides', 1, '2026-06-01'),
      piece('Old audit', 3, '2026-01-01'),
      piece('Audit', 3, '2026-05-12'),
    ];
    expect(gradeSource(pieces)?.title).toBe('Audit');
    expect(gradeSource([])).toBeNull();
  });
});

describe('finding actions like the words of a new one', () => {
  const among = [
    { id: 'a', text: 'Train health visitors in the graded profile', themes: ['neglect-assessment-tools'] },
    { id: 'b', text: 'Open the minibus to weekend visits', themes: ['poverty-housing'] },
    { id: 'c', text: 'Score home conditions at each visit', themes: ['neglect-assessment-tools'] },
  ];

  it('finds shared words and shared themes, the most alike first', () => {
    const alike = similarActions(
      'Training of health visitors in a graded profile',
      ['neglect-assessment-tools'],
      among,
    );
    expect(alike.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('finds nothing where nothing is alike', () => {
    expect(similarActions('Appoint an administrator', [], among)).toEqual([]);
  });
});
