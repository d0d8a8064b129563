import type { FieldProblem, MeanwhileChange, ProblemAnswer, ProblemCode, ProblemDetails } from '@followthrough/domain';

/** A code of the API, or one of the two ways in which no answer of the API reaches the browser. */
export type WireCode = ProblemCode | 'wire.lost' | 'wire.unreadable';

/** A call that was refused or never answered. */
export class WireProblem extends Error {
  override readonly name = 'WireProblem';
  readonly fields: readonly FieldProblem[];
  readonly details: ProblemDetails;
  /** What to quote when asking for help; only faults of the server have one. */
  readonly reference: string | undefined;
  /** Who changed which fields since they were seen, newest first, where that is why it was refused. */
  readonly meanwhile: readonly MeanwhileChange[];

  constructor(
    readonly code: WireCode,
    readonly status: number,
    answer: Pick<ProblemAnswer, 'fields' | 'details' | 'reference' | 'meanwhile'> = {},
  ) {
    super(code);
    this.fields = answer.fields ?? [];
    this.details = answer.details ?? {};
    this.reference = answer.reference;
    this.meanwhile = answer.meanwhile ?? [];
  }
}

/** Whether a failure is this refusal. */
export function isProblem(failure: unknown, code: WireCode): failure is WireProblem {
  return failure instanceof WireProblem && failure.code === code;
}
