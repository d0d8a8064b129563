import { defaultLimits } from '../limits.js';
import { IntakeProblem, type IntakeProblemCode } from '../problem.js';
import { parseXml, type OpenElement } from '../zip/parse-xml.js';
import { openArchive, type Archive } from '../zip/archive.js';
import type { EvidenceLimits } from './evidence-limits.js';
import type { EvidenceFileKind } from './file-kind.js';
import { FileProblem, type FileProblemCode } from './file-problem.js';

const contentTypes = '[Content_Types].xml';

/** The kind of a package by what its main part is declared to be; templates and shows that start by themselves are none. */
const mainParts: readonly [type: RegExp, kind: EvidenceFileKind][] = [
  [/wordprocessingml\.document\.main\+xml$/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml$/, 'xlsx'],
  [/presentationml\.presentation\.main\+xml$/, 'pptx'],
];

/** What no part may be called. A workbook inside a document is how Office keeps the figures of a chart. */
const refusedNames: readonly [name: RegExp, code: FileProblemCode][] = [
  [/vbaproject|vbadata|macrosheets?\/|\/activex\//i, 'file.holds-macros'],
  [/\/externallinks\/|\/querytables\/|\/connections\.xml$/i, 'file.links-outside'],
  [/\/embeddings\/(?!.*\.xlsx$)|oleobject/i, 'file.holds-files'],
];

/** What the zip reader says, in terms of evidence. */
const zipProblems: Partial<Record<IntakeProblemCode, FileProblemCode>> = {
  'intake.password-protected': 'file.password-protected',
  'intake.holds-macros': 'file.holds-macros',
  'intake.unsafe-parts': 'file.unsafe',
  'intake.file-too-large': 'file.unpacks-too-large',
};

/**
 * Looks through a Word, Excel or PowerPoint package part by part, counting what really comes out.
 * @throws {FileProblem} with what it holds that an honest document does not
 * @source ECMA-376 part 2 for packages
 */
export async function inspectOffice(bytes: Buffer, limits: EvidenceLimits): Promise<EvidenceFileKind> {
  // The list of contents must be the last thing in the file, or two programs would open two different files.
  if (bytes.toString('latin1', bytes.length - 22, bytes.length - 18) !== 'PK\x05\x06')
    throw new FileProblem(bytes.includes('PK\x05\x06') ? 'file.two-in-one' : 'file.damaged');
  try {
    const archive = await openArchive(bytes, { ...defaultLimits, ...limits });
    checkNames(archive.names);
    const kind = await kindOf(archive);
    for (const name of archive.names) await checkPart(archive, name);
    return kind;
  } catch (error) {
    if (error instanceof IntakeProblem) throw new FileProblem(zipProblems[error.code] ?? 'file.damaged');
    throw error;
  }
}

function checkNames(names: readonly string[]): void {
  for (const [pattern, code] of refusedNames) {
    const found = names.some((name) => pattern.test(`/${name}`));
    if (found) throw new FileProblem(code);
  }
}

async function kindOf(archive: Archive): Promise<EvidenceFileKind> {
  if (!archive.has(contentTypes)) throw new FileProblem('file.kind-not-taken', 'It is a zip archive.');
  const types: string[] = [];
  await walk(archive, contentTypes, (element) => types.push(element.attribute('ContentType') ?? ''));
  if (types.some((type) => /macroenabled|vba/i.test(type))) throw new FileProblem('file.holds-macros');
  const kinds = mainParts.filter(([type]) => types.some((declared) => type.test(declared)));
  const [only] = kinds;
  if (only === undefined || kinds.length > 1) throw new FileProblem('file.kind-not-taken');
  return only[1];
}

async function checkPart(archive: Archive, name: string): Promise<void> {
  if (name.endsWith('/') || name === contentTypes) return;
  if (name.endsWith('.rels')) return walk(archive, name, refuseLinkOutside);
  if (/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) return checkFields(archive, name);
  const head = await unpack(archive, name);
  // Anywhere but at its start a document type is no document type.
  if (/\.(?:xml|vml)$/i.test(name) && holdsDocumentType(head)) throw new FileProblem('file.unsafe');
}

/** A link that a reader follows by clicking is no harm; a part that is fetched on opening is. */
function refuseLinkOutside(element: OpenElement): void {
  if (element.attribute('TargetMode') !== 'External') return;
  if (!element.attribute('Type')?.endsWith('/hyperlink')) throw new FileProblem('file.links-outside');
}

/** Word's fields that start another program. */
async function checkFields(archive: Archive, name: string): Promise<void> {
  let inField = false;
  let field = '';
  await parseXml(archive.read(name), {
    open: (element) => {
      inField = element.name === 'instrText';
      field += element.name === 'fldSimple' ? `\n${element.attribute('instr') ?? ''}` : '';
    },
    close: () => {
      inField = false;
    },
    text: (text) => {
      if (inField) field += text;
    },
  });
  if (/\bDDE(?:AUTO)?\b/i.test(field)) throw new FileProblem('file.holds-script');
}

async function walk(archive: Archive, name: string, open: (element: OpenElement) => void): Promise<void> {
  await parseXml(archive.read(name), { open, close: () => undefined, text: () => undefined });
}

const headLength = 65_536;

/** Unpacks a part to its end, so that its real size is counted, and gives its start. */
async function unpack(archive: Archive, name: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let held = 0;
  for await (const piece of archive.read(name)) {
    if (held < headLength) pieces.push(piece);
    held += piece.byteLength;
  }
  return Buffer.concat(pieces);
}

function holdsDocumentType(head: Buffer): boolean {
  const wide = head[0] === 0xff || head[0] === 0xfe || head[1] === 0;
  return wide || /<!(?:DOCTYPE|ENTITY)/i.test(head.toString('latin1'));
}
