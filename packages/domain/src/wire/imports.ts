import { z } from 'zod';
import { Declared, Delivery, DuePrecision } from '../action/states.js';
import { Sector } from '../committee/agency-for-post.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { AgeBand, EventKind, GuidanceEdition, ReviewKind } from '../review/states.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';

/** The largest plan that may be sent, in bytes: 10 MiB. */
export const planFileBytesMax = 10 * 1024 * 1024;

/** A value read from a file, with where it was read ("table 2, row 3, column 4"). */
export const ReadValue = z.strictObject({ text: z.string(), from: z.string().nullable() }).meta({ id: 'ReadValue' });
export type ReadValue = z.infer<typeof ReadValue>;

/** Something a person should look at, in a sentence, and where in the file it is. */
export const ReadWarning = z
  .strictObject({ kind: z.string(), sentence: z.string(), where: z.string() })
  .meta({ id: 'ReadWarning' });
export type ReadWarning = z.infer<typeof ReadWarning>;

const ReadLead = z.strictObject({ text: z.string(), from: z.string().nullable(), agencyId: RecordId.nullable() });

/** An action as read: a suggestion for a person to correct. */
export const ReadAction = z
  .strictObject({
    from: z.string(),
    reference: ReadValue,
    text: ReadValue,
    timescaleText: ReadValue,
    dueOn: LocalDate.nullable(),
    duePrecision: DuePrecision,
    originalDueOn: LocalDate.nullable(),
    leads: z.array(ReadLead),
    measureText: ReadValue,
    analysisText: ReadValue,
    status: ReadValue,
    progress: ReadValue,
    evidence: ReadValue,
    delivery: Delivery,
    warnings: z.array(ReadWarning),
  })
  .meta({ id: 'ReadAction' });
export type ReadAction = z.infer<typeof ReadAction>;

/** A plan as read from a file. Nothing of it has been saved. */
export const ReadPlan = z
  .strictObject({
    fileName: z.string(),
    fileSha256: z.string(),
    review: z.strictObject({
      pseudonym: ReadValue,
      reference: ReadValue,
      committee: ReadValue,
      reportedOn: LocalDate.nullable(),
    }),
    strategies: z.array(
      z.strictObject({
        number: ReadValue,
        title: ReadValue,
        actions: z.array(ReadAction),
        warnings: z.array(ReadWarning),
      }),
    ),
    statusKey: z.array(z.strictObject({ colour: z.string(), meaning: z.string() })),
    warnings: z.array(ReadWarning),
    unread: z.array(ReadValue),
    agencies: z.array(z.strictObject({ id: RecordId, name: z.string(), sector: Sector })),
    alreadyImported: z.boolean(),
  })
  .meta({ id: 'ReadPlan' });
export type ReadPlan = z.infer<typeof ReadPlan>;

/** An action as a person confirmed it. */
export const ConfirmedAction = z.strictObject({
  from: OptionalLine,
  reference: OptionalLine,
  text: Narrative,
  timescaleText: OptionalLine,
  dueOn: LocalDate.nullable(),
  duePrecision: DuePrecision,
  originalDueOn: LocalDate.nullable(),
  reviewOn: LocalDate.nullable(),
  leads: z.array(z.strictObject({ post: Line, agencyId: RecordId.nullable() })).max(20),
  measureText: OptionalNarrative,
  analysisText: OptionalNarrative,
  status: OptionalLine,
  progress: OptionalNarrative,
  evidence: OptionalNarrative,
  delivery: Delivery,
  declared: Declared.nullable(),
});
export type ConfirmedAction = z.infer<typeof ConfirmedAction>;

/** A plan as a person confirmed it; saved whole or not at all. */
export const ConfirmImport = z
  .strictObject({
    fileName: Line,
    fileSha256: z.string().regex(/^[0-9a-f]{64}$/),
    review: z.strictObject({
      reference: Line,
      pseudonym: Line,
      kind: ReviewKind,
      event: EventKind,
      ageBand: AgeBand,
      guidanceEdition: GuidanceEdition,
      reportedOn: LocalDate.nullable(),
    }),
    strategies: z
      .array(z.strictObject({ number: OptionalLine, title: Narrative, actions: z.array(ConfirmedAction).max(500) }))
      .min(1)
      .max(100),
  })
  .meta({ id: 'ConfirmImport' });
export type ConfirmImport = z.infer<typeof ConfirmImport>;

/** What an import made. */
export const ImportDone = z
  .strictObject({ reviewId: RecordId, strategies: z.int(), actions: z.int(), suggestions: z.int() })
  .meta({ id: 'ImportDone' });
export type ImportDone = z.infer<typeof ImportDone>;

/** The plans brought in so far. */
export const ImportList = z
  .strictObject({
    imports: z.array(
      z.strictObject({
        id: RecordId,
        fileName: z.string(),
        confirmedAt: z.string(),
        by: z.string(),
        reviewId: RecordId,
        reviewReference: z.string(),
        actions: z.int(),
      }),
    ),
  })
  .meta({ id: 'ImportList' });
export type ImportList = z.infer<typeof ImportList>;
