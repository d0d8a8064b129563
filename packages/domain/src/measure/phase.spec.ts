import { describe, expect, it } from '@jest/globals';
import { faultsInPhase, NewPhase, PhaseUndoing } from './phase.js';

const periods = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-05-01'];
const standing = [{ startsOn: '2025-02-15', label: 'One page' }];
const faults = (startsOn: string, baselineEndsOn: string | null = null) =>
  faultsInPhase({ startsOn, baselineEndsOn, label: 'Calls' }, { periods, standing });

describe('starting a phase', () => {
  it('takes any day up to the last reading, and counts from the first reading on or after it', () => {
    expect(faults('2025-02-01')).toEqual([]);
    expect(faults('2025-03-02', '2025-05-31')).toEqual([]);
  });

  it.each([
    ['2025-05-02', null, 'startsOn', 'no reading on this day or after'],
    ['2024-06-01', null, 'startsOn', 'the first reading'],
    ['2025-02-20', null, 'startsOn', '“One page” starts with this reading already'],
    ['2025-02-01', '2025-01-31', 'baselineEndsOn', 'ends before the phase begins'],
    ['2025-04-01', '2025-04-30', 'baselineEndsOn', 'no reading would make its line'],
  ])('on %s with a baseline to %s is refused at %s: %s', (startsOn, ends, path, words) => {
    expect(faults(startsOn, ends)).toEqual([{ path, sentence: expect.stringContaining(words) }]);
  });

  it('is not possible before there are readings', () => {
    const empty = { periods: [], standing: [] };
    expect(faultsInPhase({ startsOn: '2025-01-01', baselineEndsOn: null, label: 'A' }, empty)[0]?.path).toBe(
      'startsOn',
    );
  });

  it('needs a name and a reason, and so does undoing it', () => {
    const phase = { startsOn: '2025-02-01', label: '', baselineEndsOn: null, reason: ' ', event: null };
    const paths = NewPhase.safeParse(phase).error?.issues.map(({ path }) => path[0]);
    expect(paths).toEqual(['label', 'reason']);
    expect(PhaseUndoing.safeParse({ reason: '' }).success).toBe(false);
  });
});
