import type { EntityManager } from 'typeorm';
import { countUnlinked, readChainIds, readHeads, readLinks, readNames } from './chain.repository.js';
import type { Checkpoint } from './checkpoint.js';
import { openChainId } from './stored-link.js';
import { verifyChain, type Break, type VerifiedChain } from './verify-chain.js';

/** The whole record of changes, as it was found. */
export interface VerifiedRecord {
  readonly chains: readonly (VerifiedChain & { readonly name: string })[];
  /** Entries that stand in no chain. */
  readonly unlinked: number;
}

/**
 * Recomputes every chain of the record of changes.
 *
 * @param manager - In a transaction of the owner that sees one moment, so that the product may go on writing.
 * @param checkpoint - What was once seen of the chains, or `null`.
 */
export async function verifyRecord(manager: EntityManager, checkpoint: Checkpoint | null): Promise<VerifiedRecord> {
  const heads = new Map((await readHeads(manager)).map((head) => [head.chainId, head]));
  const kept = new Map((checkpoint?.heads ?? []).map((head) => [head.chainId, head]));
  const names = await readNames(manager);
  const ids = new Set([...(await readChainIds(manager)), ...kept.keys()]);
  const chains: (VerifiedChain & { name: string })[] = [];
  for (const id of ids) {
    const found = { now: heads.get(id) ?? null, checkpoint: kept.get(id) ?? null };
    const verified = await verifyChain(id, readLinks(manager, id), found);
    chains.push({ ...verified, name: nameOfChain(id, names.get(id) ?? kept.get(id)?.name) });
  }
  return { chains: withoutReason(chains), unlinked: await countUnlinked(manager) };
}

/** What a chain is called. */
export function nameOfChain(id: string, name: string | undefined): string {
  return id === openChainId ? 'Signing in and administration' : (name ?? `Chain ${id}`);
}

/** Words that are gone without an entry that says so were not erased as the law asks, but taken away. */
function withoutReason<Chain extends VerifiedChain>(chains: readonly Chain[]): Chain[] {
  const told = new Set(chains.flatMap(({ erasures }) => erasures));
  return chains.map((chain) => {
    const taken = [...chain.erased].filter(([id]) => !told.has(id));
    const breaks = taken.map(([, sequence]): Break => ({ kind: 'changed', sequence }));
    return { ...chain, breaks: [...chain.breaks, ...breaks].sort((one, other) => one.sequence - other.sequence) };
  });
}
