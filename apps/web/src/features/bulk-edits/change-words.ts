import type { BulkChange } from '@followthrough/domain';
import { declaredWords, deliveryWords, leverWords } from '@followthrough/domain/words';
import { dayInWords } from '../../components/day-words';
import { plural } from '../../components/plural';

/** How a sentence of a change is meant: what it would do, or what it has done. */
type Tense = 'would' | 'did';

const becomes = { would: 'becomes', did: 'became' };
const willBe = { would: 'will be', did: 'were' };

/**
 * A change in words: "The due date of 12 actions becomes 30 June 2027."
 *
 * @param agency - What the agency is called that the change makes accountable, if it makes one so.
 */
// oxlint-disable-next-line max-params -- what, of how many, by which name, and when: a sentence needs all of them.
export function changeInWords(change: BulkChange, count: number, agency: string | null, tense: Tense): string {
  const actions = plural(count, 'action');
  if (change.kind === 'withdraw')
    return count === 1 && tense === 'did' ? '1 action was withdrawn.' : `${actions} ${willBe[tense]} withdrawn.`;
  const [what, value] = whatAndValue(change, agency);
  return `${what} of ${actions} ${becomes[tense]} ${value}.`;
}

function whatAndValue(change: Exclude<BulkChange, { kind: 'withdraw' }>, agency: string | null): [string, string] {
  if (change.kind === 'due-date') return ['The due date', dayInWords(change.dueOn)];
  if (change.kind === 'declared') return ['What the lead declares', declaredOrNone(change.declared)];
  if (change.kind === 'lever') return ['The lever', leverOrNone(change.lever)];
  return ['The accountable agency', agency ?? 'none'];
}

const declaredOrNone = (declared: keyof typeof declaredWords | null) =>
  declared === null ? 'nothing' : `“${declaredWords[declared]}”`;
const leverOrNone = (lever: keyof typeof leverWords | null) => (lever === null ? 'none' : leverWords[lever]);

/** What stood there before a change, in words: "31 March 2027", "no due date". */
export function beforeInWords(kind: BulkChange['kind'], before: string | null): string {
  if (before === null) return nothingThere[kind];
  if (kind === 'due-date') return dayInWords(before);
  // What is stored of these kinds is one of their words; an agency is given by its name.
  const words: Readonly<Record<string, string>> =
    kind === 'declared' ? declaredWords : kind === 'lever' ? leverWords : kind === 'withdraw' ? deliveryWords : {};
  return words[before] ?? before;
}

const nothingThere: Record<BulkChange['kind'], string> = {
  'due-date': 'no due date',
  declared: 'nothing declared',
  lever: 'no lever',
  'accountable-agency': 'no accountable agency',
  withdraw: 'as it stood',
};
