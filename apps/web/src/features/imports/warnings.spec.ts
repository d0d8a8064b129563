import { describe, expect, it } from '@jest/globals';
import { makeReadAction } from '../../testing/make-read-plan';
import { placedWarnings } from './warnings';

const cellOf = (kind: string, where: string, changed = {}) =>
  placedWarnings(makeReadAction(2, 'Change it', { warnings: [{ kind, sentence: 'Look.', where }], ...changed }))[0]
    ?.cell;

describe('placing a warning', () => {
  it('goes by where it points', () => {
    expect(cellOf('some-new-kind', 'table 1, row 2, column 6')).toBe('status');
  });

  it('does not take column 1 for column 10', () => {
    const text = { text: 'Change it', from: 'table 1, row 2, column 10' };
    expect(cellOf('some-new-kind', 'table 1, row 2, column 1', { text })).toBeNull();
  });

  it('goes by its kind when the cell is blank and so has no place', () => {
    expect(cellOf('missing-lead', 'table 1, row 2, column 2', { leads: [] })).toBe('leads');
  });

  it('stands over the whole action when neither tells', () => {
    expect(cellOf('tracked-changes', 'table 1, row 2')).toBeNull();
  });
});
