import { roleWords } from '@followthrough/domain/words';
import type { RoleLine } from '@followthrough/domain';
import { dayInShort } from '../../components/day-words';
import { wording } from './wording';

/** Where a role is worked in. */
export function placeOf({ role, committee, agency }: RoleLine): string {
  return committee ?? agency ?? (role === 'analyst' ? wording.nowhere : wording.everywhere);
}

/** A role with its place, in one line. */
export function roleInWords(line: RoleLine): string {
  return `${roleWords[line.role]}, ${placeOf(line)}`;
}

/** On which days a role may be worked in. */
export function daysInWords({ startsOn, endsOn }: RoleLine): string {
  if (startsOn === null && endsOn === null) return wording.noDays;
  if (endsOn === null) return `From ${dayInShort(startsOn ?? '')}`;
  return startsOn === null ? `To ${dayInShort(endsOn)}` : `${dayInShort(startsOn)} to ${dayInShort(endsOn)}`;
}
