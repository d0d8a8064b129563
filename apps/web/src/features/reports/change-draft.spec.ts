import { describe, expect, it } from '@jest/globals';
import type { ReadReport, ReportPiece } from '@followthrough/domain';
import { changeDraft, type DraftChange } from './change-draft';
import { draftFrom, isKept, type ReportDraft } from './report-draft';
import { savedFrom } from './saved-from';

const piece = (given: Partial<ReportPiece>): ReportPiece => ({
  ...{ kind: 'practice-learning', number: '', text: 'Nobody asked.', section: 'Findings', sectionAt: 1 },
  ...{ where: 'line 1', repeats: null, alreadyThere: null },
  ...given,
});
const reportOf = (...pieces: ReportPiece[]): ReadReport => ({ fileName: 'a.txt', pieces, remarks: [] });
const draft = draftFrom(
  reportOf(
    piece({ kind: 'heading', text: 'Findings' }),
    piece({ number: '4.1', text: 'One thing.\n4.1.1. Another thing.' }),
    piece({ number: '4.2', text: 'A third.' }),
    piece({ kind: 'strategy', number: '6.1', text: 'Do it.', sectionAt: 2 }),
    piece({ kind: 'margin', text: '3' }),
  ),
);
const words = ({ passages }: ReportDraft) => passages.map(({ number, text }) => `${number} ${text}`);

describe('A draft of a report', () => {
  it('begins with what is proposed; what is there already, or stands twice, is left out', () => {
    const begun = draftFrom(
      reportOf(piece({ alreadyThere: 'finding 4.1' }), piece({ kind: 'repeated', repeats: '2.1' }), piece({})),
    );
    expect(begun.passages.map(({ kind, sameAs }) => [kind, sameAs])).toEqual([
      ['left-out', 'finding 4.1'],
      ['left-out', 'passage 2.1 of the report'],
      ['practice-learning', null],
    ]);
  });

  it('joins a passage with the next of its section, and keeps the number of the second in the words', () => {
    const joined = changeDraft(draft, { what: 'join', key: 1 });
    expect(words(joined)).toEqual(['4.1 One thing.\n4.1.1. Another thing.\n4.2 A third.', '6.1 Do it.']);
  });

  it('does not join over the end of a section', () => {
    expect(words(changeDraft(draft, { what: 'join', key: 2 }))).toEqual(words(draft));
  });

  it('splits a passage where somebody says, and takes the number at the cut', () => {
    const text = 'One thing.\n4.1.1. Another thing.';
    const split = changeDraft(draft, { what: 'split', key: 1, text, at: text.indexOf('4.1.1') });
    expect(words(split).slice(0, 2)).toEqual(['4.1 One thing.', '4.1.1 Another thing.']);
    expect(new Set(split.passages.map(({ key }) => key)).size).toBe(4);
  });

  it('sends findings and strategies apart, each with its number, and nothing of the rest', () => {
    const left = changeDraft(draft, { what: 'passage', key: 2, changed: { kind: 'background' } });
    expect(savedFrom(left)).toEqual({
      fileName: 'a.txt',
      findings: [{ paragraph: '4.1', kind: 'practice-learning', text: 'One thing.\n4.1.1. Another thing.' }],
      strategies: [{ number: '6.1', title: 'Do it.' }],
    });
  });

  it('says of all passages of a section at once what they are', () => {
    const changed = changeDraft(draft, { what: 'section', sectionAt: 1, kind: 'effective-practice' });
    expect(changed.passages.map(({ kind }) => kind)).toEqual(['effective-practice', 'effective-practice', 'strategy']);
  });

  it('loses no letter, wherever a passage is split and whatever is joined before and after', () => {
    const letters = (one: ReportDraft) => words(one).join('').replace(/[\s.]/g, '');
    const keys = [0, 1, 2, 3, 5];
    for (const key of keys)
      for (let at = 0; at < 36; at += 1) {
        const textOf = (one: ReportDraft) => one.passages.find((each) => each.key === key)?.text ?? '';
        const changes: ((one: ReportDraft) => DraftChange)[] = [
          () => ({ what: 'join', key: 1 }),
          (one) => ({ what: 'split', key, text: textOf(one), at }),
          () => ({ what: 'join', key }),
        ];
        for (const order of [changes, changes.toReversed()]) {
          const after = order.reduce((one, change) => changeDraft(one, change(one)), draft);
          expect(letters(after)).toBe(letters(draft));
          expect(after.passages.every(isKept)).toBe(true);
        }
      }
  });
});
