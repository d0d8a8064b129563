import { deflateSync } from 'node:zlib';
import { makeFile } from '../src/demonstration/make-file.js';
import { linkOutside, makeOffice } from './make-office.js';
import { makeJpeg, pngChunk } from './make-picture.js';
import { packedZip } from './zip-of.js';

/** A file that somebody might send by mistake or on purpose, and what must become of it. */
export interface SentFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Buffer;
  /** The reason it is refused, or `kept`. */
  readonly outcome: string;
}

const file = (what: string, name: string, bytes: () => Buffer, outcome: string): SentFile => ({
  ...{ what, name, bytes, outcome },
});

const page = () => makeFile({ kind: 'pdf', lines: ['File audit, 20 cases', '14 of 20 held a plan.'] });
const png = () => makeFile({ kind: 'png', lines: ['20', '40', '60'] });
const zip = () => packedZip([{ name: 'hidden.txt', content: 'hidden' }]);
const text = (words: string) => () => Buffer.from(words);
const mebibyte = 1024 * 1024;

/** A PDF with something in it, before its list of objects. */
const pdfWith = (objects: string) => () => replaced(page(), 'xref\n', `${objects}\nxref\n`);
const replaced = (bytes: Buffer, from: string, to: string) =>
  Buffer.from(
    bytes.toString('latin1').replace(from, () => to),
    'latin1',
  );
const packedObjects = (objects: string | Buffer) => () => {
  const packed = deflateSync(objects);
  const head = `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return replaced(page(), 'xref\n', `${head}${packed.toString('latin1')}\nendstream\nendobj\nxref\n`);
};
/** An older Office container whose list names a stream. */
const container = (stream: string) => () =>
  Buffer.concat([
    ...[Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504)],
    ...[Buffer.from(stream, 'utf16le'), Buffer.alloc(512)],
  ]);
const sized = (width: number, height: number) => () => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const whole = png();
  return Buffer.concat([whole.subarray(0, 8), pngChunk('IHDR', head), whole.subarray(33)]);
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;

const names: readonly SentFile[] = [
  file('a PDF whose name climbs out of the folder', '../../../etc/passwd.pdf', page, 'kept'),
  file('a PDF whose name is a Windows path', String.raw`C:\Users\lead\Desktop\audit.pdf`, page, 'kept'),
  file('a PDF whose name is a Windows device', 'CON.pdf', page, 'kept'),
  file('a PDF whose name breaks a header', 'a"; filename="b.html"; x=.pdf', page, 'kept'),
  file('a PDF with a name of 250 letters', `${'long '.repeat(49)}.pdf`, page, 'kept'),
  file('a PDF with a name of 400 letters', `${'a'.repeat(400)}.pdf`, page, 'request.invalid'),
  file('a PDF with a NUL in its name', 'audit.pdf\u0000.exe', page, 'request.invalid'),
  file('a PDF with a line end in its name', 'audit\r\nSet-Cookie: a=b.pdf', page, 'kept'),
  file('a PDF whose name is turned round to end in “exe”', 'audit\u202Efdp.exe', page, 'file.name-disagrees'),
  file('a PDF with two endings, the last its own', 'audit.exe.pdf', page, 'kept'),
  file('a PDF with two endings, the last another', 'audit.pdf.html', page, 'file.name-disagrees'),
  file('a PDF without an ending', 'audit', page, 'file.name-disagrees'),
];

const wrongKinds: readonly SentFile[] = [
  file('nothing at all', 'empty.pdf', () => Buffer.alloc(0), 'file.empty'),
  file('ten megabytes of zeros', 'zeros.pdf', () => Buffer.alloc(10 * mebibyte), 'file.kind-not-taken'),
  file('a byte more than ten megabytes', 'large.pdf', () => Buffer.alloc(10 * mebibyte + 1), 'request.too-large'),
  file('a web page called PDF', 'page.pdf', text('<!doctype html><script>alert(1)</script>'), 'file.markup'),
  file('a drawing with a script', 'drawing.svg', text(svg), 'file.markup'),
  file('a drawing with a script called PNG', 'drawing.png', text(svg), 'file.markup'),
  file('a program called PDF', 'setup.pdf', text('MZ\u0090\u0000program'), 'file.kind-not-taken'),
  file('a program', 'audit.pdf.exe', text('MZ\u0090\u0000program'), 'file.kind-not-taken'),
  file('a shell script called text', 'notes.txt', text('#!/bin/sh\nrm -rf /\n'), 'file.markup'),
  file('a batch file called text', 'notes.txt', text('@echo off\r\ndel *.*\r\n'), 'file.markup'),
  file('rich text called Word', 'notes.docx', text(String.raw`{\rtf1 hello}`), 'file.kind-not-taken'),
  file('a GIF', 'moving.gif', text('GIF89a\u0001\u0000'), 'file.kind-not-taken'),
  file('a photograph as HEIC', 'photo.heic', text('\u0000\u0000\u0000\u0018ftypheic'), 'file.kind-not-taken'),
  file('a Word document called PDF', 'notes.pdf', () => makeOffice({}), 'file.name-disagrees'),
  file('a PDF called Word', 'notes.docx', page, 'file.name-disagrees'),
  file('text in UTF-16', 'table.csv', () => Buffer.from('\uFEFFa,b', 'utf16le'), 'file.kind-not-taken'),
  file('a web page in a table', 'table.csv', text('name,note\n1,<script>alert(1)</script>\n'), 'file.markup'),
  file('a table with a formula that starts a program', 'table.csv', text("=cmd|' /C calc'!A0,1\n"), 'kept'),
  file('the test file of virus scanners as text', 'eicar.txt', text(eicar), 'kept'),
];

const pdfs: readonly SentFile[] = [
  file('a PDF cut off half-way', 'audit.pdf', () => page().subarray(0, 300), 'file.damaged'),
  file(
    'a PDF that is a web page as well',
    'a.pdf',
    () => replaced(page(), '\n', '\n%<html><script>\n'),
    'file.two-in-one',
  ),
  file('a PDF with a zip behind it', 'a.pdf', () => Buffer.concat([page(), zip()]), 'file.two-in-one'),
  file(
    ...(['a PDF with a zip behind it and an end behind that', 'a.pdf'] as const),
    ...([() => Buffer.concat([page(), zip(), Buffer.from('\n%%EOF\n')]), 'file.two-in-one'] as const),
  ),
  file(
    'a PDF with a script',
    'a.pdf',
    pdfWith('8 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'),
    'file.holds-script',
  ),
  file(
    'a PDF with a script spelt in numbers',
    'a.pdf',
    pdfWith('8 0 obj << /S /J#61vaScript >> endobj'),
    'file.holds-script',
  ),
  file(
    'a PDF with a script packed away',
    'a.pdf',
    packedObjects('8 0 << /S /JavaScript /JS (x) >>'),
    'file.holds-script',
  ),
  file(
    'a PDF that starts a program',
    'a.pdf',
    pdfWith('8 0 obj << /S /Launch /F (cmd.exe) >> endobj'),
    'file.holds-script',
  ),
  file('a PDF that carries a file', 'a.pdf', pdfWith('8 0 obj << /Type /EmbeddedFile >> endobj'), 'file.holds-files'),
  file(
    'a PDF with a password',
    'a.pdf',
    () => replaced(page(), '/Root 1', '/Encrypt 8 0 R /Root 1'),
    'file.password-protected',
  ),
  file(
    'a PDF whose objects unpack to 60 MB',
    'a.pdf',
    packedObjects(Buffer.alloc(60 * mebibyte, 32)),
    'file.unpacks-too-large',
  ),
];

const pictures: readonly SentFile[] = [
  file('a photograph that tells where it was taken', 'photo.jpg', () => makeJpeg({}), 'kept'),
  file('a photograph cut off half-way', 'photo.jpg', () => makeJpeg({}).subarray(0, 200), 'file.damaged'),
  file('a photograph with a zip behind it', 'photo.jpg', () => Buffer.concat([makeJpeg({}), zip()]), 'file.two-in-one'),
  file(
    'a photograph of four billion pixels',
    'photo.jpg',
    () => makeJpeg({ width: 65_000, height: 65_000 }),
    'file.too-many-pixels',
  ),
  file('a picture of ten billion pixels', 'chart.png', sized(100_000, 100_000), 'file.too-many-pixels'),
  file('a picture with a broken checksum', 'chart.png', () => replaced(png(), 'IDAT', 'IDAX'), 'file.damaged'),
  file(
    'a picture with a web page behind it',
    'chart.png',
    () => Buffer.concat([png(), Buffer.from(svg)]),
    'file.two-in-one',
  ),
  file('a picture with a web page in its notes', 'chart.png', () => notedPng(), 'kept'),
];

function notedPng(): Buffer {
  const whole = png();
  const note = pngChunk('tEXt', Buffer.from('Comment\u0000<script>alert(1)</script>'));
  return Buffer.concat([whole.subarray(0, 33), note, whole.subarray(33)]);
}

const lying = (claimedSize: number) => () =>
  makeOffice({ parts: [{ name: 'word/media/a.bin', content: Buffer.alloc(120 * mebibyte), claimedSize }] });
const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
const secret = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
const field = '<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:r></w:p>';
const many = () =>
  makeOffice({ parts: Array.from({ length: 3000 }, (_, index) => ({ name: `word/media/${index}.png`, content: '' })) });

const office: readonly SentFile[] = [
  file(
    'a Word document with macros',
    'a.docx',
    () => makeOffice({ parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
    'file.holds-macros',
  ),
  file(
    'a macro document called .docx',
    'a.docx',
    () => makeOffice({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'file.holds-macros',
  ),
  file(
    'an Excel workbook with old macros',
    'a.xlsx',
    () => makeOffice({ kind: 'xlsx', parts: [{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }] }),
    'file.holds-macros',
  ),
  file(
    'a Word document that fetches its template',
    'a.docx',
    () => makeOffice({ relationships: linkOutside('attachedTemplate', 'https://elsewhere.example/t.dotm') }),
    'file.links-outside',
  ),
  file(
    'a Word document that fetches a picture',
    'a.docx',
    () => makeOffice({ relationships: linkOutside('image', '//elsewhere.example/a.png') }),
    'file.links-outside',
  ),
  file(
    'an Excel workbook tied to another',
    'a.xlsx',
    () => makeOffice({ kind: 'xlsx', parts: [{ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }] }),
    'file.links-outside',
  ),
  file(
    'a Word document with a program inside',
    'a.docx',
    () => makeOffice({ parts: [{ name: 'word/embeddings/oleObject1.bin', content: 'x' }] }),
    'file.holds-files',
  ),
  file(
    'a Word document with a field that starts a program',
    'a.docx',
    () => makeOffice({ body: field }),
    'file.holds-script',
  ),
  file('a Word document that asks for a file of ours', 'a.docx', () => makeOffice({ before: secret }), 'file.damaged'),
  file(
    'a Word document whose styles grow without end',
    'a.docx',
    () => makeOffice({ parts: [{ name: 'word/styles.xml', content: `${laughs}<w/>` }] }),
    'file.unsafe',
  ),
  file('a Word document that unpacks to 120 MB', 'a.docx', lying(120 * mebibyte), 'file.unpacks-too-large'),
  file('the same, claiming to be small', 'a.docx', lying(4096), 'file.damaged'),
  file('a Word document of three thousand parts', 'a.docx', many, 'file.unsafe'),
  file(
    'a part whose name climbs out',
    'a.docx',
    () => makeOffice({ parts: [{ name: '../../escaped.txt', content: 'x' }] }),
    'file.unsafe',
  ),
  file(
    'two parts of one name',
    'a.docx',
    () => makeOffice({ parts: [{ name: 'word/document.xml', content: '<a/>' }] }),
    'file.unsafe',
  ),
  file(
    'a part with a password',
    'a.docx',
    () => makeOffice({ parts: [{ name: 'word/a.xml', content: 'x', encrypted: true }] }),
    'file.password-protected',
  ),
  file('a Word document with a password', 'a.docx', container('EncryptedPackage'), 'file.password-protected'),
  file('a Word document of the older kind', 'a.doc', container('WordDocument'), 'file.older-office'),
  file('a zip archive called Word', 'a.docx', zip, 'file.kind-not-taken'),
  file(
    'a Word document with something behind its end',
    'a.docx',
    () => Buffer.concat([makeOffice({}), Buffer.from('x'.repeat(40))]),
    'file.two-in-one',
  ),
  file('a Word document cut off half-way', 'a.docx', () => makeOffice({}).subarray(0, 500), 'file.damaged'),
];

/** Every one of them, in the order of the table in `docs/method/evidence-files.md`. */
export const badEvidence: readonly SentFile[] = [...names, ...wrongKinds, ...pdfs, ...pictures, ...office];
