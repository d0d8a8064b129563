import { defaultLimits, type IntakeLimits } from './limits.js';
import type { ReadPlan } from './plan/plan.js';
import { recognisePlan } from './plan/recognise-plan.js';
import { WarningList } from './plan/warning-list.js';
import { IntakeProblem } from './problem.js';
import type { PlanDocument } from './table/document.js';
import { readRelationships } from './zip/relationships.js';
import { readWord } from './word/read-word.js';
import { openArchive, type Archive } from './zip/archive.js';
import { requireZip } from './zip/file-kind.js';

/** A file as it was given: its name and its bytes. */
export interface PlanFile {
  name: string;
  bytes: Uint8Array;
}

/** Gives a file as neutral paragraphs and tables. One for each program that plans are kept in. */
type Reader = (name: string, archive: Archive, limits: IntakeLimits) => Promise<PlanDocument>;

const refuseExcel: Reader = () => Promise.reject(new IntakeProblem('intake.excel-not-yet'));

/** The reader for each program, by the folder its main part lies in. */
const readers: readonly [folder: string, read: Reader][] = [
  ['word/', readWord],
  ['xl/', refuseExcel],
];

async function readerFor(archive: Archive): Promise<Reader> {
  const main = (await readRelationships(archive, '')).find((link) => link.purpose === 'officeDocument')?.part;
  if (main === undefined)
    throw new IntakeProblem(archive.has('mimetype') ? 'intake.not-word' : 'intake.could-not-be-opened');
  const reader = readers.find(([folder]) => main.startsWith(folder))?.[1];
  if (reader === undefined) throw new IntakeProblem('intake.not-word');
  return reader;
}

// A name may have dots in it that are no ending, so only the endings of other programs count.
const otherEnding = /\.(?:csv|docm?|od[st]|pdf|pptx?|rtf|txt|xls[bmx]?)$/i;

function warningsAboutName(name: string): ReadPlan['warnings'] {
  const list = new WarningList();
  if (otherEnding.test(name.trim())) list.add('named-otherwise', 'the file', null);
  return list.warnings;
}

/**
 * Refuses a file that need not be opened at all: empty, too large, or not what Word or Excel write.
 * @throws intake.file-empty, intake.file-too-large, intake.not-word, intake.older-word, intake.older-excel,
 *   intake.password-protected
 */
export function checkEnvelope(file: PlanFile, limits: IntakeLimits): void {
  if (file.bytes.byteLength > limits.fileSizeMax) throw new IntakeProblem('intake.file-too-large');
  requireZip(file.bytes);
}

/**
 * Gives what a file holds as neutral paragraphs and tables, before anybody asks what they say.
 * @throws IntakeProblem with the reason the file was not read
 */
export async function openWordFile(file: PlanFile, limits: IntakeLimits): Promise<PlanDocument> {
  checkEnvelope(file, limits);
  const archive = await openArchive(file.bytes, limits);
  const read = await readerFor(archive);
  return read(file.name, archive, limits);
}

/**
 * Gives the action plan a file holds: candidate values, each with where it comes from, and what a person should look
 * at. It touches no disk, network or clock, and gives the same answer every time. For files from outside, use
 * `readPlanSafely`, which does the same in a process of its own.
 * @throws IntakeProblem with the reason the file was not read
 */
export async function readPlan(file: PlanFile, limits: IntakeLimits = defaultLimits): Promise<ReadPlan> {
  const plan = recognisePlan(await openWordFile(file, limits));
  return { ...plan, warnings: [...warningsAboutName(file.name), ...plan.warnings] };
}
