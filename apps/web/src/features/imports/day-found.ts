import { dayInShort } from '../../components/day-words';

/** A day as it was typed, in words; a day that is none is shown as typed, for the server to name. */
export function dayFound(typed: string): string {
  if (typed === '') return 'No date';
  return Number.isNaN(Date.parse(`${typed}T00:00:00Z`)) ? `“${typed}”` : dayInShort(typed);
}
