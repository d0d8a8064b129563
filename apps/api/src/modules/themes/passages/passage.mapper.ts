import type { PassageKind, PassageView } from '@followthrough/domain';

/** A passage as the database gives it: with the numbers its place is told by. */
export type StoredPassage = Omit<PassageView, 'place'> & { readonly number: string; readonly reference: string };

/** A stored passage as it is shown. */
export function toPassageView({ number, reference, ...passage }: StoredPassage): PassageView {
  return { ...passage, place: placeOf(passage.kind, number, reference) };
}

/** Tells where a passage stands in its review, such as "Action 1.2 under strategy 1". Plans may leave numbers out. */
export function placeOf(kind: PassageKind, number: string, reference = ''): string {
  if (kind === 'finding') return named('Paragraph', number);
  if (kind === 'strategy') return named('Strategy', number);
  return [named('Action', reference), number === '' ? '' : `under strategy ${number}`].filter(Boolean).join(' ');
}

function named(word: string, number: string): string {
  return number === '' ? word : `${word} ${number}`;
}
