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

/**
 * Tells a browser to save a file under its name.
 *
 * @param fileName - Any printable text; letters outside ASCII are kept in the second form and told apart in the first.
 * @returns The value of a Content-Disposition header.
 * @source RFC 6266 for the two forms, RFC 5987 for the encoding of the second.
 */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]/g, '_')
    .replaceAll(/["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
