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
