import type { CommitteeName, LocalDate, ReturnKind } from '@followthrough/domain';

const kindInName: Record<ReturnKind, string> = { committee: 'return', 'chief-officers': 'Chief Officers return' };

/** The file name of a return, such as "Strathlorne CPC return 2026-11-23.xlsx". */
export function returnFileName(committee: CommitteeName, kind: ReturnKind, asAt: LocalDate): string {
  return `${shortName(committee)} ${kindInName[kind]} ${asAt}.xlsx`;
}

/** "Strathlorne Child Protection Committee" as people say it: "Strathlorne CPC". */
function shortName({ name, kind }: CommitteeName): string {
  const short = name.replace(/\b(Child|Adult|Public) Protection Committee$/i, kind);
  // What Windows does not allow in a file name is left out.
  return short
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
