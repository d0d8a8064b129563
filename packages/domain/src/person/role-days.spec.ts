import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { Problem } from '../problem.js';
import { checkCoverDays, roleState } from './role-days.js';

const today = '2026-11-23';
const days = fc.integer({ min: -400, max: 400 }).map((count) => addDays(today, count));

describe('the days of a role', () => {
  it('include the first and the last', () => {
    expect(roleState({ startsOn: today, endsOn: today }, today)).toBe('now');
    expect(roleState({ startsOn: '2026-11-24', endsOn: null }, today)).toBe('ahead');
    expect(roleState({ startsOn: null, endsOn: '2026-11-22' }, today)).toBe('over');
  });

  it('have no end where none was given', () => {
    expect(roleState({ startsOn: null, endsOn: null }, today)).toBe('now');
  });

  it('never begin again once they are over', () => {
    fc.assert(
      fc.property(days, days, days, fc.nat(400), (startsOn, endsOn, day, later) => {
        if (roleState({ startsOn, endsOn }, day) !== 'over') return;
        expect(roleState({ startsOn, endsOn }, addDays(day, later))).toBe('over');
      }),
    );
  });
});

describe('giving cover', () => {
  const refused = (startsOn: string, endsOn: string) => {
    try {
      checkCoverDays({ startsOn, endsOn }, today);
      return null;
    } catch (problem) {
      return problem instanceof Problem ? problem.fields[0] : problem;
    }
  };

  it('is for days in order, not over yet, and a year at most', () => {
    expect(refused('2026-11-20', today)).toBeNull();
    expect(refused(today, '2027-11-23')).toBeNull();
    expect(refused(today, '2026-11-22')).toMatchObject({ path: 'endsOn' });
    expect(refused('2026-11-01', '2026-11-22')).toMatchObject({ path: 'endsOn' });
    expect(refused(today, '2027-11-24')).toMatchObject({ path: 'endsOn' });
  });

  it('is accepted only for days on which somebody can still cover', () => {
    fc.assert(
      fc.property(days, days, (startsOn, endsOn) => {
        if (refused(startsOn, endsOn) === null) expect(roleState({ startsOn, endsOn }, today)).not.toBe('over');
      }),
    );
  });
});
