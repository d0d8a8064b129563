import { runCases } from '@followthrough/spc';
import { standardInput } from './standard-input.js';
import { TerminalProblem } from './terminal-problem.js';

/** Analyses reference cases given as one JSON list; a case that cannot be read is answered with the reason. */
export async function spcAnalyse(): Promise<string> {
  const answered = runCases(parsed(await standardInput()));
  if (answered === undefined) {
    throw new TerminalProblem('The cases must be a JSON list of objects with id, chart and input.');
  }
  // One case a line: a line a figure would make a large file several times as long.
  return `[\n${answered.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')); // Windows puts a mark before the text
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : String(error);
    throw new TerminalProblem(`The cases are not JSON: ${why}.`);
  }
}
