import { hostOf, isExpired, type EvidenceFileVersion, type EvidenceItem, type LocalDate } from '@followthrough/domain';

/** A piece of evidence as the database gives it: without what is judged by the day. */
export type StoredEvidence = Omit<EvidenceItem, 'expired' | 'files' | 'links'> & {
  readonly agencyId: string | null;
  /** For each file its versions, the newest first. */
  readonly files: readonly (readonly EvidenceFileVersion[])[];
  readonly links: readonly Omit<EvidenceItem['links'][number], 'host'>[];
};

/** Judges a piece of evidence by the day, and shows of each file the newest version. */
export function judgedEvidence(stored: StoredEvidence, today: LocalDate): EvidenceItem {
  const { agencyId, files, links, ...said } = stored;
  void agencyId; // whose it is decides what may be done with it, and is shown by name
  return {
    ...said,
    expired: isExpired(said, today),
    files: files.flatMap(([latest, ...earlier]) => (latest === undefined ? [] : [{ latest, earlier }])),
    links: links.map((link) => ({ ...link, host: hostOf(link.url) })),
  };
}
