import { describe, expect, it } from '@jest/globals';
import { makeReadPlan } from '../../testing/make-read-plan';
import { changeDraft } from './change-draft';
import { draftFrom } from './draft-from';

const draft = draftFrom(makeReadPlan());

describe('changing a plan on its way in', () => {
  it('leaves every other action the very same value, so that it is not drawn again', () => {
    const after = changeDraft(draft, { kind: 'action', strategy: 0, action: 1, changed: { text: 'Other' } });
    expect(after.strategies[0]?.actions[0]).toBe(draft.strategies[0]?.actions[0]);
    expect(after.strategies[1]).toBe(draft.strategies[1]);
    expect(after.strategies[0]?.actions[1]?.text).toBe('Other');
  });

  it('never uses a key twice', () => {
    const added = [1, 2, 3].reduce((now) => changeDraft(now, { kind: 'add-action', strategy: 0 }), draft);
    const keys = added.strategies[0]?.actions.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(5);
  });

  it('adds a strategy with one empty action to write in', () => {
    const added = changeDraft(draft, { kind: 'add-strategy' }).strategies.at(-1);
    expect(added).toMatchObject({ number: '3', title: '', actions: [{ reference: '3.1', text: '' }] });
  });
});
