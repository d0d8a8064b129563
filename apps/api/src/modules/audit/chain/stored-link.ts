/** An entry of the record of changes, each fact as the text that was hashed. */
export interface StoredEntry {
  readonly id: string;
  readonly verb: string;
  readonly committeeId: string | null;
  readonly subject: string;
  readonly subjectId: string;
  readonly personName: string;
  /** Everything that is hashed openly, in order, after the place in the chain. */
  readonly facts: readonly (string | null)[];
  /** Null once the words were erased. */
  readonly salt: Buffer | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A link of a chain, with the entry it holds; `null` where that entry is gone. */
export interface StoredLink {
  /** Its place in the chain, from 1. */
  readonly sequence: number;
  readonly contentDigest: Buffer;
  readonly hash: Buffer;
  readonly entry: StoredEntry | null;
}

/** How far a chain has come: what the database says of itself, or what a checkpoint kept. */
export interface Head {
  readonly chainId: string;
  readonly sequence: number;
  readonly hash: Buffer;
}

/** The chain of everything that belongs to no committee. */
export const openChainId = '00000000-0000-0000-0000-000000000000';
