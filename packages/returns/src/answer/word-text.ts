// What XML cannot hold would make a file that Word refuses to open.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text as a Word file may hold it, on one line. */
export function asWordText(text: string): string {
  return text.replaceAll(unprintable, '').replaceAll(/\s+/gu, ' ').trim();
}
