import type { KeeperList } from '@followthrough/domain';
import { definitionWording as wording } from './definition-wording';

/** Somebody who may enter readings, in words: their name, post and place; or that they no longer may. */
export function keeperInWords(keepers: KeeperList['keepers'], id: string): string {
  const found = keepers.find((keeper) => keeper.id === id);
  if (found !== undefined) return `${found.name}, ${found.post}, ${found.place}`;
  return id === '' ? wording.nobody : wording.left;
}
