import { describe, expect, it } from '@jest/globals';
import { colourWords } from '@followthrough/domain/words';
import { makePlanRow } from '../../../../testing/make-plan-row.js';
import { positionOf } from './action-state.js';
import { changeRows, type RecordedChange } from './change-rows.js';
import { comparePositions } from './compare-positions.js';

const today = '2026-11-23';
const identity = { asAt: today, colourKey: colourWords };
const earlier = makePlanRow({ dueOn: '2026-10-31' });
const record = (overrides: Partial<RecordedChange> = {}): RecordedChange => ({
  ...{ actionId: earlier.id, field: 'due_on', on: '2026-11-02', role: 'lead', agreedBy: null, reason: null },
  ...overrides,
});

function told(now: typeof earlier, recorded: readonly RecordedChange[] = []) {
  return changeRows(comparePositions(positionOf([earlier]), positionOf([now])), recorded, identity);
}

describe('telling what changed since the last return', () => {
  it('gives days as days, and who agreed beside who wrote', () => {
    const recorded = [record({ agreedBy: 'Improvement sub-group', reason: 'The supplier is late.' })];
    expect(told({ ...earlier, dueOn: '2027-03-31' }, recorded)).toEqual([
      {
        ...{ changedOn: '2026-11-02', reviewReference: 'STL-2024-01', subject: earlier.text },
        ...{ whatChanged: 'Due date', before: { on: '2026-10-31' }, after: { on: '2027-03-31' } },
        ...{ reason: 'The supplier is late.', changedBy: 'CPC improvement lead, agreed by Improvement sub-group' },
        actionId: earlier.id,
      },
    ]);
  });

  it('gives states in the words of the field', () => {
    const rows = told({
      ...earlier,
      ...{ delivery: 'delivered', effect: 'practice-embedded', evidenceGrade: 3, closureBasis: 'delivered-only' },
    });
    expect(rows.map(({ whatChanged, before, after }) => [whatChanged, before, after])).toEqual([
      ['Delivery', 'In progress', 'Delivered'],
      ['Effect', 'Not yet known', 'Practice embedded'],
      ['Evidence grade', '0 – No evidence', '3 – Practice: audit, observation or file sample'],
      ['Closure', 'Open', 'Closed without evidence of effect'],
    ]);
  });

  it('dates a status to the return that saw it, because no one writes a status', () => {
    const standing = { colour: 'red' as const, reason: 'Overdue by 3 days.', overdueDays: 3, declaredColour: null };
    expect(told({ ...earlier, standing })[0]).toMatchObject({
      ...{ whatChanged: 'Status', before: '● Green', after: '■ Red', changedOn: today },
      ...{ reason: 'Overdue by 3 days.', changedBy: 'Worked out from dates and updates' },
    });
  });

  it('says so when nobody recorded who changed it', () => {
    const elsewhere = [record({ actionId: 'another' }), record({ field: 'effect' })];
    expect(told({ ...earlier, dueOn: null }, elsewhere)[0]).toMatchObject({
      ...{ changedOn: today, changedBy: 'Not recorded', after: null },
    });
  });

  it('says when an action came into the plan, and by whom', () => {
    const came = changeRows(comparePositions([], positionOf([earlier])), [record({ field: 'id' })], identity);
    expect(came).toMatchObject([
      { whatChanged: 'Place in the plan', before: 'Not in the plan', after: 'In the plan', changedOn: '2026-11-02' },
    ]);
  });
});
