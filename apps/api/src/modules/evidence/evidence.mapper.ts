import { hostOf, isExpired, type EvidenceFileVersion, type EvidenceItem, type LocalDate } from '@followthrough/domain';

/** A piece of evidence as the database gives it: without what is judged by the day. */
export type StoredEvidence = Omit<EvidenceItem, 'expired' | 'files' | 'links'> & {
  readonly agencyId: string | null;
  /** For each file its versions, the newest first. */
  readonly files: readonly (readonly EvidenceFileVersion[])[];
  readonly links: readonly Omit<EvidenceItem['links'][number], 'host'>[];
};

/** Judges a piece of evidence by the day, and shows of each file the newest version. */
export function judgedEvidence(
  { agencyId: _, files, links, ...stored }: StoredEvidence,
  today: LocalDate,
): EvidenceItem {
  return {
    ...stored,
    expired: isExpired(stored, today),
    files: files.flatMap(([latest, ...earlier]) => (latest === undefined ? [] : [{ latest, earlier }])),
    links: links.map((link) => ({ ...link, host: hostOf(link.url) })),
  };
}
