import { table } from './word-markup.js';
import { makeWordPlan, templateHeadings, wordParts, zipOf } from './make-word-plan.js';

/** A plan of one action, harmless until something is done to it. */
export const plainBody = [
  '<w:p><w:r><w:t>Strategy 1: Every child is seen</w:t></w:r></w:p>',
  table(templateHeadings, ['Visit each week', '31/03/2026', 'Team Manager', 'Visits made', '']),
];

const documentPart = 'word/document.xml';

function replaceBytes(bytes: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('only words of the same length can be exchanged inside a zip');
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

/** A zip with a part whose name climbs out of the folder. */
export async function climbingFile(): Promise<Buffer> {
  const zip = await zipOf({ ...wordParts({ body: plainBody }), 'word/aa/bb/escaped.txt': 'outside' });
  return replaceBytes(zip, 'word/aa/bb/escaped.txt', 'word/../../escaped.txt');
}

/** A zip with two parts of the same name. */
export async function doubledFile(): Promise<Buffer> {
  const zip = await zipOf({ ...wordParts({ body: plainBody }), 'word/documenu.xml': 'another' });
  return replaceBytes(zip, 'word/documenu.xml', documentPart);
}

/** A document with a document type in front of it, as used to define entities. */
export async function documentTypeFile(): Promise<Buffer> {
  const parts = wordParts({ body: plainBody });
  const entities =
    '<!DOCTYPE w:document [<!ENTITY a "word"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';
  return zipOf({ ...parts, [documentPart]: String(parts[documentPart]).replace('?>', `?>${entities}`) });
}

/** A small zip that unpacks to a great deal more than a plan. */
export function bombFile(megabytes: number): Promise<Buffer> {
  return makeWordPlan({ body: ['<w:p/>'.repeat((megabytes * 1_000_000) / 6)] });
}

/** The same with a list of contents that claims the document is small. */
export async function lyingBombFile(megabytes: number): Promise<Buffer> {
  const bomb = Buffer.from(await bombFile(megabytes));
  // In the list of contents the unpacked size stands 22 bytes before the name.
  const name = bomb.lastIndexOf(documentPart);
  bomb.writeUInt32LE(4096, name - 22);
  return bomb;
}

/** The first part of a real file, as when an upload breaks off. */
export async function brokenOffFile(): Promise<Buffer> {
  const whole = await makeWordPlan({ body: plainBody });
  return whole.subarray(0, Math.floor(whole.length * 0.6));
}

/** A document in which tables stand one inside another. */
export function deepFile(depth: number): Promise<Buffer> {
  const open = '<w:tbl><w:tr><w:tc>'.repeat(depth);
  return makeWordPlan({ body: [`${open}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`] });
}

/** An older kind of Office container that names the given stream. */
export function olderOfficeFile(stream: string): Buffer {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([start, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

/** An Excel workbook with nothing in it. */
export function excelFile(): Promise<Buffer> {
  const parts = wordParts({ body: [] });
  return zipOf({
    '_rels/.rels': String(parts['_rels/.rels']).replace(documentPart, 'xl/workbook.xml'),
    'xl/workbook.xml': '<workbook/>',
  });
}

/** A Word document with a part of macros. */
export const macroFile = (): Promise<Buffer> =>
  zipOf({ ...wordParts({ body: plainBody }), 'word/vbaProject.bin': 'macros' });

/** A document that says its parts are elsewhere and holds none. */
export const hollowFile = (): Promise<Buffer> =>
  zipOf({ '_rels/.rels': String(wordParts({ body: [] })['_rels/.rels']) });

/** A document whose table never closes. */
export async function unclosedFile(): Promise<Buffer> {
  const parts = wordParts({ body: plainBody });
  return zipOf({ ...parts, [documentPart]: String(parts[documentPart]).replace('</w:tbl>', '') });
}
