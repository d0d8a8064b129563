import { inflateSync } from 'node:zlib';
import { FileProblem } from './file-problem.js';
import { holdsSecondFile } from './second-file.js';

/** More than this no catalogue of objects unpacks to, in bytes, all of them together. */
const unpackedMax = 50 * 1024 * 1024;

/** A zip is found by its end, which stands in the last bytes of a file; its comment may be this long. */
const zipEndLength = 65_557;

/** What must not be named outside of pictures and fonts, by why it is refused. */
const refused = [
  [/\/Encrypt\b/, 'file.password-protected'],
  [/\/(?:JavaScript|JS|Launch|RichMedia|XFA|SubmitForm|ImportData)\b/, 'file.holds-script'],
  [/\/EmbeddedFiles?\b/, 'file.holds-files'],
] as const;

/** Names so long that chance does not write them in a picture: looked for everywhere, however streams are laid out. */
const longNames = [
  [/\/(?:JavaScript|RichMedia)\b|\/S\s*\/Launch\b/, 'file.holds-script'],
  [/\/EmbeddedFiles?\b/, 'file.holds-files'],
] as const;

/**
 * Checks that a PDF is whole, alone, open to everybody and shows pages, no more. This names what honest files name; a
 * file made to hide a script from it may succeed, so nothing here makes a PDF safe to run.
 * @throws {FileProblem} file.damaged, file.two-in-one, file.password-protected, file.holds-script, file.holds-files
 * @source ISO 32000-1, 7.3.8 on streams, 7.5.7 on object streams, 12.6.4 on actions
 */
export function inspectPdf(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (end === -1) throw new FileProblem('file.damaged');
  const behind = text.slice(end + 5);
  if (/[^\s\0]/.test(behind)) throw new FileProblem(holdsSecondFile(behind) ? 'file.two-in-one' : 'file.damaged');
  if (text.slice(-zipEndLength).includes('PK\x05\x06')) throw new FileProblem('file.two-in-one');
  if (/<(?:!doctype|html|script|svg)\b/i.test(text.slice(0, 1024))) throw new FileProblem('file.two-in-one');
  const named = plainNames(structureOf(text, bytes));
  const found = refused.find(([pattern]) => pattern.test(named)) ?? longNames.find(([pattern]) => pattern.test(text));
  if (found) throw new FileProblem(found[1]);
}

/** A letter of a name may be written as its number: `/J#61vaScript`. */
function plainNames(text: string): string {
  return text.replaceAll(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Everything between the streams, and what the packed lists of objects hold: pictures and pages are passed by. */
function structureOf(text: string, bytes: Buffer): string {
  const pieces: string[] = [];
  let left = unpackedMax;
  let from = 0;
  for (let at = nextStream(text, from); at !== -1; at = nextStream(text, from)) {
    const before = text.slice(from, at);
    pieces.push(before);
    const end = text.indexOf('endstream', at);
    if (end === -1) break;
    if (/\/ObjStm\b/.test(plainNames(before.slice(-2000)))) {
      const unpacked = unpackedList(before.slice(-2000), bytes.subarray(startOfContent(text, at), end), left);
      left -= unpacked.length;
      pieces.push(unpacked);
    }
    from = end + 'endstream'.length;
  }
  pieces.push(text.slice(from));
  return pieces.join('\n');
}

/** Where the next stream begins: the word alone in a string is none. */
function nextStream(text: string, from: number): number {
  const begins = /stream\r?\n/g;
  begins.lastIndex = from;
  return begins.exec(text)?.index ?? -1;
}

function startOfContent(text: string, at: number): number {
  const after = at + 'stream'.length;
  return text.startsWith('\r\n', after) ? after + 2 : after + 1;
}

/** The objects of a packed list as text. A list packed in a way that no usual writer uses cannot be looked into. */
function unpackedList(dictionary: string, content: Buffer, bytesMax: number): string {
  if (!dictionary.includes('/Filter')) return content.toString('latin1');
  const isPlain = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary);
  if (!isPlain || dictionary.includes('/DecodeParms')) throw new FileProblem('file.unsafe');
  try {
    return inflateSync(content, { maxOutputLength: Math.max(bytesMax, 1) }).toString('latin1');
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new FileProblem(tooLarge ? 'file.unpacks-too-large' : 'file.damaged');
  }
}
