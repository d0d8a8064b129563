import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readReportSafely, ReportProblem, type ReadReport } from '@followthrough/intake';
import { reportSection } from '@followthrough/themes';
import { TerminalProblem } from './terminal-problem.js';

/**
 * Reads a whole report from a file and gives the passages it proposes as JSON lines, which `themes detect` takes. Headings
 * and background are left out: they never count.
 */
export async function reportRead([file]: readonly string[]): Promise<string> {
  if (file === undefined) throw problem('terminal.file-missing', 'Say which file to read.');
  const bytes = await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', file)).catch(() => {
    throw problem('terminal.file-not-found', `There is no file ${file} that can be read.`);
  });
  try {
    return passageLines(await readReportSafely({ name: path.basename(file), bytes }, reportSection));
  } catch (error) {
    if (error instanceof ReportProblem) throw problem(error.code, error.sentence);
    throw error;
  }
}

const kinds = { finding: 'finding', 'effective-practice': 'finding', strategy: 'strategy' } as const;

function passageLines({ pieces }: ReadReport): string {
  const lines = pieces.flatMap(({ kind, number, text, section, where }, at) => {
    if (kind !== 'finding' && kind !== 'effective-practice' && kind !== 'strategy') return [];
    // A heading such as "What helped" says it under an earlier one; the theme engine is told outright.
    const under = kind === 'effective-practice' ? `${section} – Effective practice` : section;
    return [{ id: `p${at + 1}`, text, kind: kinds[kind], section: under, number, where }];
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function problem(code: string, sentence: string): TerminalProblem {
  return new TerminalProblem(JSON.stringify({ code, sentence }));
}
