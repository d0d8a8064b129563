/** Something the person at the terminal can mend; said as it is, without a stack. */
export class TerminalProblem extends Error {
  override readonly name = 'TerminalProblem';
}
