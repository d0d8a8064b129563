import { detectThemes, PassageLineError, readPassages, writeThemes } from '@followthrough/themes';
import { standardInput } from './standard-input.js';
import { TerminalProblem } from './terminal-problem.js';

/** Suggests themes for passages given as JSON lines. */
export async function themesDetect(): Promise<string> {
  try {
    return writeThemes(detectThemes(readPassages(await standardInput())));
  } catch (error) {
    if (error instanceof PassageLineError) throw new TerminalProblem(error.message);
    throw error;
  }
}
