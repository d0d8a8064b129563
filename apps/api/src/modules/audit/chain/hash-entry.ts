import { createHash } from 'node:crypto';
import { openChainId, type StoredEntry } from './stored-link.js';

/** What stands before the first entry of a chain. */
export const beginning = Buffer.alloc(32);

const changes = new Set(['insert', 'update', 'delete', 'erase']);
const sha256 = (...parts: readonly (Buffer | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** In which chain an entry belongs: changes in their committee's, everything else in the open one. */
export function chainOf({ verb, committeeId }: StoredEntry): string {
  return changes.has(verb) && committeeId !== null ? committeeId : openChainId;
}

/** The salted digest of who is named and which words were changed, or `null` once they were erased. */
export function contentDigestOf({ salt, personName, before, after }: StoredEntry): Buffer | null {
  if (salt === null) return null;
  return sha256(salt, sha256(personName), sha256(before ?? ''), sha256(after ?? ''));
}

/**
 * The hash of an entry at its place in a chain: SHA-256 of the hash before it and of every fact, one a line. The database
 * links entries with a statement of its own that says the same.
 */
export function linkHash(
  before: Buffer,
  { chainId, sequence }: { readonly chainId: string; readonly sequence: number },
  { facts }: StoredEntry,
  contentDigest: Buffer,
): Buffer {
  const lines = ['1', chainId, String(sequence), ...facts.map((fact) => fact ?? ''), contentDigest.toString('hex')];
  return sha256(before, lines.join('\n'));
}
