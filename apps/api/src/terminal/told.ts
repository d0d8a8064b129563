/** What a command answers: what goes to standard output, and the status it ends with. */
export interface Told {
  readonly out: string;
  readonly status: 0 | 1;
}
