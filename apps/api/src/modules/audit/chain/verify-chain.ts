import { beginning, chainOf, contentDigestOf, linkHash } from './hash-entry.js';
import type { Head, StoredLink } from './stored-link.js';

/** What was found wrong with a chain, and at which place in it. */
export interface Break {
  readonly kind: 'changed' | 'removed' | 'inserted' | 'reordered' | 'truncated' | 'rewritten';
  readonly sequence: number;
}

/** What a chain was found to be. */
export interface VerifiedChain {
  readonly chainId: string;
  readonly entries: number;
  /** Entries whose words were erased, by their ids, and the place of each. */
  readonly erased: ReadonlyMap<string, number>;
  /** The ids of entries, in any chain, that this chain says were erased. */
  readonly erasures: readonly string[];
  /** Whether a checkpoint says what the chain once was. */
  readonly checked: boolean;
  /** In the order of the chain. */
  readonly breaks: readonly Break[];
}

/** A link whose entry is not what was hashed: what it holds now, beside what it held. */
interface Altered {
  readonly sequence: number;
  readonly holds: string;
  readonly held: string;
}

/**
 * Recomputes a chain from its entries.
 *
 * @param links - Every link of the chain, by place.
 * @param heads - How far the database says the chain has come, and how far a checkpoint saw it come.
 */
export async function verifyChain(
  chainId: string,
  links: AsyncIterable<StoredLink> | Iterable<StoredLink>,
  heads: { readonly now: Head | null; readonly checkpoint: Head | null },
): Promise<VerifiedChain> {
  const check = new ChainCheck(chainId, heads.checkpoint);
  for await (const link of links) check.take(link);
  return check.done(heads.now);
}

class ChainCheck {
  private last = 0;
  private before: Buffer = beginning;
  private entries = 0;
  private readonly breaks: Break[] = [];
  private readonly altered: Altered[] = [];
  private readonly erased = new Map<string, number>();
  private readonly erasures: string[] = [];

  constructor(
    private readonly chainId: string,
    private readonly checkpoint: Head | null,
  ) {}

  take(link: StoredLink): void {
    if (link.sequence !== this.last + 1) this.breaks.push({ kind: 'removed', sequence: this.last + 1 });
    if (link.entry === null) this.breaks.push({ kind: 'removed', sequence: link.sequence });
    else this.judge(link, link.entry);
    const seen = this.checkpoint?.sequence === link.sequence ? this.checkpoint.hash : link.hash;
    if (!seen.equals(link.hash)) this.breaks.push({ kind: 'rewritten', sequence: link.sequence });
    this.entries += 1;
    this.last = link.sequence;
    this.before = link.hash; // what follows is judged by itself
  }

  done(now: Head | null): VerifiedChain {
    this.endsAt(now);
    if (this.checkpoint !== null && this.checkpoint.sequence > this.last)
      this.breaks.push({ kind: 'truncated', sequence: this.last + 1 });
    const breaks = [...this.breaks, ...this.alterations()];
    return {
      chainId: this.chainId,
      entries: this.entries,
      erased: this.erased,
      erasures: this.erasures,
      checked: this.checkpoint !== null,
      breaks: breaks.sort((one, other) => one.sequence - other.sequence),
    };
  }

  private judge({ sequence, hash, contentDigest }: StoredLink, entry: NonNullable<StoredLink['entry']>): void {
    const content = contentDigestOf(entry);
    if (content === null) this.erased.set(entry.id, sequence);
    if (entry.verb === 'erase') this.erasures.push(entry.subjectId);
    const place = { chainId: this.chainId, sequence };
    const isSame =
      chainOf(entry) === this.chainId &&
      (content?.equals(contentDigest) ?? true) &&
      linkHash(this.before, place, entry, contentDigest).equals(hash);
    if (isSame) return;
    const held = contentDigest.toString('hex');
    this.altered.push({ sequence, held, holds: content?.toString('hex') ?? held });
  }

  private endsAt(now: Head | null): void {
    const sequence = now?.sequence ?? 0;
    if (now === null || sequence > this.last) this.breaks.push({ kind: 'truncated', sequence: this.last + 1 });
    else if (sequence < this.last) this.breaks.push({ kind: 'inserted', sequence: sequence + 1 });
    else if (!now.hash.equals(this.before)) this.breaks.push({ kind: 'changed', sequence: this.last });
  }

  /** Entries that hold what others held have changed places; the rest were changed. */
  private alterations(): Break[] {
    const held = new Map(this.altered.map((link) => [link.held, link.sequence]));
    return this.altered.map(({ sequence, holds }) => {
      const from = held.get(holds);
      return { sequence, kind: from === undefined || from === sequence ? 'changed' : 'reordered' };
    });
  }
}
