import { describe, expect, it } from '@jest/globals';
import type { ConfirmedAction, ConfirmImport } from '@followthrough/domain';
import { checkConfirmed } from './check-confirmed.js';
import { confirmedRows } from './confirmed-rows.js';

const ground = { committeeId: 'committee', signature: 'Isla Munro, Improvement Lead', today: '2026-11-23' };

const makeAction = (action: Partial<ConfirmedAction> = {}): ConfirmedAction => ({
  from: 'table 1, row 2',
  reference: '1.1',
  text: 'Use one tool from first concern.',
  timescaleText: 'June 2027',
  dueOn: '2027-06-30',
  duePrecision: 'month',
  originalDueOn: null,
  reviewOn: null,
  leads: [],
  measureText: '',
  analysisText: '',
  status: '',
  progress: '',
  evidence: '',
  delivery: 'not-started',
  declared: null,
  ...action,
});

const makeInput = (...actions: ConfirmedAction[]): ConfirmImport => ({
  fileName: 'Plan.docx',
  fileSha256: 'a'.repeat(64),
  review: {
    reference: 'STL-2026-04',
    pseudonym: 'Child Q',
    kind: 'learning-review',
    event: 'significant-harm',
    ageBand: '1-4',
    guidanceEdition: '2024',
    reportedOn: '2026-09-01',
  },
  strategies: [{ number: '1', title: 'One picture of neglect', actions }],
});

const onlyAction = (action: Partial<ConfirmedAction>) =>
  confirmedRows(makeInput(makeAction(action)), ground).actions[0];

describe('turning a confirmed plan into rows', () => {
  it('ties every action to its strategy, in the order of the plan', () => {
    const rows = confirmedRows(makeInput(makeAction(), makeAction({ text: 'Second' })), ground);
    expect(rows.links.map(({ strategyId, actionId, position }) => [strategyId, actionId, position])).toEqual(
      rows.actions.map(({ id }, index) => [rows.strategies[0]?.id, id, index + 1]),
    );
    expect(rows.planImport).toMatchObject({ actions: 2, reviewId: rows.review.id, confirmedBy: ground.signature });
  });

  it('remembers where an action was read and what the plan said of its status', () => {
    expect(onlyAction({ status: 'Blue' })).toMatchObject({
      importedFrom: 'Plan.docx, table 1, row 2',
      importedStatus: 'Blue',
    });
    expect(onlyAction({ from: '' })).toMatchObject({ importedFrom: 'Plan.docx', importedStatus: null });
  });

  it('keeps progress and evidence as words somebody wrote, not as evidence', () => {
    const rows = confirmedRows(makeInput(makeAction({ progress: 'Begun.', evidence: 'Minutes' })), ground);
    expect(rows.updates.map(({ text }) => text)).toEqual([
      'Evidence that the plan names, not yet graded: Minutes',
      'Begun.',
    ]);
    expect(new Set(rows.updates.map(({ writtenBy }) => writtenBy))).toEqual(
      new Set(['From the plan brought in by Isla Munro, Improvement Lead']),
    );
    expect(rows.actions[0]?.lastUpdateOn).toBe('2026-11-23');
  });

  it('claims no update where the plan reports none', () => {
    const rows = confirmedRows(makeInput(makeAction()), ground);
    expect(rows.updates).toEqual([]);
    expect(rows.actions[0]?.lastUpdateOn).toBeNull();
  });

  it('takes the date given as the date first agreed, unless the plan gives an earlier one', () => {
    expect(onlyAction({})).toMatchObject({ dueOn: '2027-06-30', originalDueOn: '2027-06-30', duePrecision: 'month' });
    expect(onlyAction({ originalDueOn: '2026-12-31' })).toMatchObject({ originalDueOn: '2026-12-31' });
  });

  it('never lets the precision speak of a date that is not there', () => {
    expect(onlyAction({ dueOn: null, duePrecision: 'month' })).toMatchObject({ dueOn: null, duePrecision: 'none' });
    expect(onlyAction({ duePrecision: 'none' })).toMatchObject({ dueOn: '2027-06-30', duePrecision: 'day' });
  });
});

describe('checking a confirmed plan', () => {
  const check = (input: ConfirmImport) => () => checkConfirmed(input, new Set(['ours']), ground.today);

  it('accepts agencies of the committee, and leads without one', () => {
    const leads = [
      { post: 'Lead Nurse', agencyId: 'ours' },
      { post: 'Participation Worker', agencyId: null },
    ];
    expect(check(makeInput(makeAction({ leads })))).not.toThrow();
  });

  it('names every agency that is not the committee’s, by its place', () => {
    const leads = [{ post: 'Lead Nurse', agencyId: 'theirs' }];
    expect(check(makeInput(makeAction(), makeAction({ leads })))).toThrow(
      expect.objectContaining({
        code: 'request.invalid',
        fields: [expect.objectContaining({ path: 'strategies.0.actions.1.leads.0.agencyId' })],
      }),
    );
  });

  it('refuses a report from the future', () => {
    const input = makeInput(makeAction());
    const ahead = { ...input, review: { ...input.review, reportedOn: '2026-11-24' } };
    expect(check(ahead)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'review.reportedOn' })] }),
    );
  });
});
