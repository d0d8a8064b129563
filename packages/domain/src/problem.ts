import { z } from 'zod';

/** Every refusal the product knows, as `noun.reason`. The API gives each a status, the web gives each a sentence. */
export const ProblemCode = z.enum([
  'request.invalid',
  'request.too-large',
  'request.version-missing',
  'request.key-missing',
  'request.key-reused',
  'request.not-found',
  'request.too-many',
  'record.not-found',
  'record.changed-meanwhile',
  'record.already-there',
  'text.may-identify',
  'text.name-not-guarded',
  'caller.signed-out',
  'caller.not-allowed',
  'session.wrong-details',
  'session.locked',
  'session.code-needed',
  'session.wrong-code',
  'session.passwords-off',
  'session.provider-away',
  'session.not-known-here',
  'session.no-factor-begun',
  'session.no-role',
  'action.move-not-allowed',
  'action.evidence-missing',
  'action.evidence-too-weak',
  'action.two-periods-needed',
  'action.effect-without-delivery',
  'action.effect-settled',
  'action.date-settled',
  'action.date-unchanged',
  'action.date-before-start',
  'action.waits-in-circle',
  'action.last-strategy',
  'action.not-yours',
  'action.already-closed',
  'action.not-closable',
  'action.same-person',
  'comment.withdrawn',
  'evidence.claims-rest-on-it',
  'evidence.of-another-committee',
  'file.refused',
  'file.no-room-left',
  'blocker.resolved',
  'resource.answered',
  'share.answered',
  'recurring.ended',
  'merge.same-action',
  'merge.not-live',
  'merge.shared',
  'bulk.no-change',
  'bulk.refused',
  'bulk.changed-meanwhile',
  'bulk.too-many',
  'bulk.nothing-to-undo',
  'closure.out-of-order',
  'closure.not-yours',
  'closure.same-agency',
  'closure.claim-open',
  'closure.not-closed',
  'not-acting.not-possible',
  'not-acting.wrong-end',
  'not-acting.none-runs',
  'not-acting.needs-decision',
  'diagram.wrong-place',
  'verdict.unexplained',
  'verdict.charts-moved',
  'cycle.stage-out-of-order',
  'cycle.prediction-locked',
  'cycle.needs-smaller-test-first',
  'cycle.already-finished',
  'cycle.not-started',
  'cycle.started',
  'cycle.stage-not-filled-in',
  'import.refused',
  'import.already-confirmed',
  'report.refused',
  'review.reference-taken',
  'review.words-fixed',
  'review.part-in-use',
  'theme.unknown',
  'theme.change-in-past',
  'theme.change-not-possible',
  'theme.name-taken',
  'theme.nothing-to-place',
  'theme.candidate-gone',
  'theme.unknown-term',
  'labelling.same-person',
  'labelling.not-asked',
  'labelling.nothing-to-label',
  'labelling.completed',
  'labelling.not-completed',
  'theme.not-come-back',
  'theme.answered-by-closed',
  'answer.may-identify',
  'answer.nothing-recurs',
  'answer.day-ahead',
  'job.done-already',
  'mail.no-server',
  'mail.not-to-be-sent',
  'person.email-taken',
  'person.role-held',
  'person.answers-to-them',
  'return.nothing-to-report',
  'round.out-of-order',
  'round.no-open-plan',
  'round.nobody-to-chase',
  'round.not-asking',
  'round.no-position',
  'round.already-answered',
  'server.fault',
  'server.unavailable',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** Ids and counts that help to understand a refusal; never narrative. */
export type ProblemDetails = Readonly<Record<string, string | number | boolean | null>>;

/** One field that was refused: where it is in what was sent, and a sentence that says how to mend it. */
export const FieldProblem = z.strictObject({ path: z.string(), sentence: z.string() });
export type FieldProblem = z.infer<typeof FieldProblem>;

/** A refusal with a stable code. Anything thrown that is not a `Problem` is our own bug. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(code);
  }
}

/** What somebody changed of a record after it was seen: who, when, and what its fields are called. */
export const MeanwhileChange = z.strictObject({ by: z.string(), at: z.string(), fields: z.array(z.string()) });
export type MeanwhileChange = z.infer<typeof MeanwhileChange>;

/** The refusal to overwrite what was not seen, with what was changed meanwhile, newest first. */
export class ChangedMeanwhile extends Problem {
  constructor(readonly meanwhile: readonly MeanwhileChange[]) {
    super('record.changed-meanwhile');
  }
}

/** What the API answers when it refuses, as `application/problem+json` (RFC 9457). */
export const ProblemAnswer = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    reference: z.string().optional(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    fields: z.array(FieldProblem).optional(),
    meanwhile: z.array(MeanwhileChange).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemAnswer = z.infer<typeof ProblemAnswer>;
