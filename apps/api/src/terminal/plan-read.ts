import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { IntakeProblem, readPlanSafely, toPlanJson } from '@followthrough/intake';
import { TerminalProblem } from './terminal-problem.js';

/** Reads an action plan from a file and gives what was read as JSON. A file that cannot be read is one JSON problem. */
export async function planRead([file]: readonly string[]): Promise<string> {
  if (file === undefined) throw problem('terminal.file-missing', 'Say which file to read.');
  const bytes = await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', file)).catch(() => {
    throw problem('terminal.file-not-found', `There is no file ${file} that can be read.`);
  });
  try {
    const read = await readPlanSafely({ name: path.basename(file), bytes });
    return `${JSON.stringify(toPlanJson(read), null, 2)}\n`;
  } catch (error) {
    if (error instanceof IntakeProblem) throw problem(error.code, error.message);
    throw error;
  }
}

function problem(code: string, sentence: string): TerminalProblem {
  return new TerminalProblem(JSON.stringify({ code, sentence }));
}
