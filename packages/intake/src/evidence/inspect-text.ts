import { FileProblem } from './file-problem.js';
import { endingOf, type EvidenceFileKind } from './file-kind.js';

const headLength = 4096;

/** The starts of what a browser, a shell or another program would act on. */
const markup = /<(?:!doctype|\?xml|\?php|html|head|body|script|svg|iframe|object|embed|style|meta|link)\b/i;
const commands = /^(?:#!|%!ps|@echo\b|powershell\b|<%)/i;

// What no text holds but line ends, tabs, form feeds and Excel's old mark of the end. From 128 on, Windows has letters.
const unprintable = /[^\P{Cc}\t\n\r\f\u0080-\u009F]/u;
const oldEnd = '\u001A';

/**
 * Checks that a file is plain text or CSV and nothing that merely looks like it.
 * @returns `csv` or `txt`, as its name says
 * @throws {FileProblem} file.markup, file.kind-not-taken, file.name-disagrees
 */
export function inspectText(bytes: Buffer, name: string): EvidenceFileKind {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || bytes.subarray(0, 2).equals(Buffer.from([0xfe, 0xff])))
    throw new FileProblem('file.kind-not-taken', 'Save the text as “CSV UTF-8” or as text in UTF-8.');
  // Windows-1252, which Excel still writes, gives every byte a letter: only control characters tell it from a program.
  const text = bytes.toString('latin1');
  const head = text.slice(0, headLength).replace(/^ï»¿/, '').trimStart();
  if (markup.test(text) || commands.test(head)) throw new FileProblem('file.markup');
  if (unprintable.test(text.replaceAll(oldEnd, ''))) throw new FileProblem('file.kind-not-taken');
  const ending = endingOf(name);
  if (ending === 'csv') return 'csv';
  if (ending === 'txt' || ending === 'text') return 'txt';
  throw new FileProblem('file.name-disagrees', 'Its contents are text.');
}
