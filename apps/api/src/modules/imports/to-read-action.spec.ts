import { describe, expect, it } from '@jest/globals';
import type { ReadAction as FoundAction, Source } from '@followthrough/intake';
import { toDay, toReadAction } from './to-read-action.js';

const place = { file: 'Plan.docx', part: 'table' as const, table: 2, row: 3 };

const makeSource = (column: number): Source => ({
  places: [{ ...place, column }],
  sentence: `table 2, row 3, column ${column}`,
  asWritten: 'As the plan has it',
});

const makeFound = (action: Partial<FoundAction> = {}): FoundAction => ({
  text: 'Use one tool from first concern.',
  timescaleText: '30 June 2027',
  dueDate: '2027-06-30',
  dueDatePrecision: 'day',
  leads: [],
  sources: { text: makeSource(1), timescaleText: makeSource(2), leads: makeSource(3) },
  place,
  ...action,
});

const agencies = [
  { id: '11111111-1111-4111-8111-111111111111', name: 'NHS North Lorne', sector: 'health' as const },
  {
    id: '22222222-2222-4222-8222-222222222222',
    name: 'Strathlorne Council Social Work',
    sector: 'social-work' as const,
  },
];

describe('showing an action as it was read', () => {
  it('says of each value where it was read, and of none that is not there', () => {
    const action = toReadAction(makeFound(), agencies, []);
    expect(action.from).toBe('table 2, row 3');
    expect(action.text).toEqual({ text: 'Use one tool from first concern.', from: 'table 2, row 3, column 1' });
    expect(action.progress).toEqual({ text: '', from: null });
  });

  it('warns where the analysis says more than a chart can, and takes it as it stands', () => {
    const analysis = 'Ten trained. The training led to a fall in delays.';
    const sources = { ...makeFound().sources, analysis: makeSource(5) };
    const action = toReadAction(makeFound({ analysis, sources }), agencies, []);
    expect(action.analysisText.text).toBe(analysis);
    expect(action.warnings).toEqual([
      {
        ...{ kind: 'says-too-much', where: 'table 2, row 3, column 5' },
        sentence: expect.stringMatching(/^“led to” says more than a chart can\. It is brought in as it stands\./),
      },
    ]);
    expect(toReadAction(makeFound({ analysis: 'Ten trained.', sources }), agencies, []).warnings).toEqual([]);
  });

  it('guesses whose post a lead is, and leaves it open where the post gives no clue', () => {
    const { leads } = toReadAction(makeFound({ leads: ['Lead Nurse', 'Participation Worker'] }), agencies, []);
    expect(leads.map(({ text, agencyId }) => [text, agencyId])).toEqual([
      ['Lead Nurse', agencies[0]?.id],
      ['Participation Worker', null],
    ]);
  });

  it('takes words on progress, analysis or evidence as a start, never as delivery', () => {
    expect(toReadAction(makeFound(), agencies, []).delivery).toBe('not-started');
    expect(toReadAction(makeFound({ declaredStatus: 'Complete' }), agencies, []).delivery).toBe('not-started');
    for (const words of [{ progress: 'Begun.' }, { analysis: 'Too soon.' }, { evidence: 'Minutes' }])
      expect(toReadAction(makeFound({ ...words, declaredStatus: 'Blue' }), agencies, []).delivery).toBe('in-progress');
  });

  it('gives no date for a timescale that counts from an event', () => {
    const found = makeFound({ dueDate: null, dueDatePrecision: 'relative', timescaleText: '6 months after sign-off' });
    expect(toReadAction(found, agencies, [])).toMatchObject({ dueOn: null, duePrecision: 'none' });
  });

  it('does not pass on a day that the product cannot hold', () => {
    expect(toDay('2026-02-30')).toBeNull();
    expect(toDay('2026-03')).toBeNull();
    expect(toDay(undefined)).toBeNull();
    expect(toDay('2026-03-31')).toBe('2026-03-31');
  });
});
