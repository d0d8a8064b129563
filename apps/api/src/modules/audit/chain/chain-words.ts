import type { Break } from './verify-chain.js';
import type { VerifiedRecord } from './verify-record.js';

const kindWords: Record<Break['kind'], (sequence: string) => string> = {
  changed: (at) => `entry ${at} was changed after it was written`,
  removed: (at) => `entry ${at} was removed`,
  inserted: (at) => `from entry ${at} on, entries were put in past the product`,
  reordered: (at) => `entry ${at} stands where another stood: entries were reordered`,
  truncated: (at) => `its end is missing, from entry ${at} on`,
  rewritten: (at) => `it is not the chain that the checkpoint saw: it was rewritten at entry ${at} or before`,
};

const inWords = (count: number) => count.toLocaleString('en-GB');
const entries = (count: number) => `${inWords(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** Whether nothing is wrong with the record. */
export function isIntact({ chains, unlinked }: VerifiedRecord): boolean {
  return unlinked === 0 && chains.every(({ breaks }) => breaks.length === 0);
}

/**
 * Tells in sentences what was found of the record of changes: a line for each chain, the first break of each, and what
 * could not be known.
 *
 * @param checkpointOf - When the checkpoint was made that the chains were held to, or `null`.
 */
export function tellRecord(record: VerifiedRecord, checkpointOf: string | null): string {
  const total = record.chains.reduce((sum, chain) => sum + chain.entries, 0);
  const lines = [
    `${inWords(record.chains.length)} chains, ${entries(total)}.`,
    ...record.chains.map((chain) => `${chain.name}: ${toldChain(chain, checkpointOf !== null)}`),
    ...(record.unlinked > 0 ? [`${entries(record.unlinked)} in no chain at all: put in past the product.`] : []),
    checkpointOf === null
      ? 'Without a checkpoint, a chain whose end was cut off, or that was made anew as a whole, looks right.'
      : `Held to the checkpoint of ${checkpointOf}. What was written since then, only a later one can tell.`,
    isIntact(record) ? 'The record of changes is as it was written.' : 'The record of changes was tampered with.',
  ];
  return `${lines.join('\n')}\n`;
}

function toldChain(chain: VerifiedRecord['chains'][number], held: boolean): string {
  const [first] = chain.breaks;
  const more = new Set(chain.breaks.map(({ sequence }) => sequence)).size - 1;
  const erased = chain.erased.size > 0 ? ` The words of ${entries(chain.erased.size)} were erased.` : '';
  if (first === undefined) {
    const unseen = held && !chain.checked ? ' It began after the checkpoint was made.' : '';
    return `${entries(chain.entries)}, all as they were written.${erased}${unseen}`;
  }
  const others =
    more > 0 ? `, and ${more === 1 ? 'one more place is' : `${inWords(more)} more places are`} broken` : '';
  return `${entries(chain.entries)}; ${kindWords[first.kind](inWords(first.sequence))}${others}.${erased}`;
}
