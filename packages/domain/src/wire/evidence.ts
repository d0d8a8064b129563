import { z } from 'zod';
import { ClosureBasis, Delivery, Effect, EvidenceGrade } from '../action/states.js';
import { HttpsLink } from '../evidence/link.js';
import { FileKind } from '../evidence/states.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Line, Narrative, OptionalLine, OptionalNarrative } from '../text.js';

/** One version of a file of evidence. */
export const EvidenceFileVersion = z
  .strictObject({
    id: RecordId,
    number: z.int().min(1),
    name: z.string(),
    kind: FileKind,
    bytes: z.int(),
    sha256: z.string(),
    sentAt: z.string(),
    by: z.string(),
    /** When its contents were taken away for good, and why; its name and fingerprint stay. */
    destroyed: z.strictObject({ on: LocalDate, by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'EvidenceFileVersion' });
export type EvidenceFileVersion = z.infer<typeof EvidenceFileVersion>;

const EvidenceFile = z.strictObject({ latest: EvidenceFileVersion, earlier: z.array(EvidenceFileVersion) });
const EvidenceLink = z.strictObject({
  id: RecordId,
  url: z.string(),
  host: z.string(),
  label: z.string(),
  addedOn: LocalDate,
  by: z.string(),
  /** When it was taken off, and why; it stays on record. */
  removed: z.strictObject({ on: LocalDate, by: z.string(), reason: z.string() }).nullable(),
});

/** A piece of evidence: what it is, how strong, the day it speaks of, and what is attached. */
export const EvidenceItem = z
  .strictObject({
    id: RecordId,
    version: Version,
    title: z.string(),
    grade: EvidenceGrade,
    datedOn: LocalDate,
    note: z.string(),
    expiresOn: LocalDate.nullable(),
    expired: z.boolean(),
    addedOn: LocalDate.nullable(),
    addedBy: z.string(),
    agency: z.string().nullable(),
    files: z.array(EvidenceFile),
    links: z.array(EvidenceLink),
    /** On the action whose page asks: how many other actions it supports that the caller sees. */
    alsoOn: z.int().min(0),
    removed: z.strictObject({ on: LocalDate, by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'EvidenceItem' });
export type EvidenceItem = z.infer<typeof EvidenceItem>;

/** An action that a piece of evidence supports, and what of it would no longer be borne out without. */
export const SupportedAction = z
  .strictObject({
    actionId: RecordId,
    reference: z.string(),
    text: z.string(),
    committee: z.string(),
    strategies: z.array(z.strictObject({ reviewReference: z.string(), number: z.string(), title: z.string() })),
    delivery: Delivery,
    effect: Effect,
    closedOn: LocalDate.nullable(),
    closureBasis: ClosureBasis.nullable(),
    grade: EvidenceGrade,
    gradeWithout: EvidenceGrade,
    restsOnIt: z.array(z.enum(['delivery', 'effect'])),
    mayRemove: z.boolean(),
  })
  .meta({ id: 'SupportedAction' });
export type SupportedAction = z.infer<typeof SupportedAction>;

/** A piece of evidence with everything that rests on it. */
export const EvidencePage = z
  .strictObject({
    item: EvidenceItem,
    supports: z.array(SupportedAction),
    /** Where it could be used as well: actions of its own committee, or shared with it. */
    mayAlsoSupport: z.array(z.strictObject({ actionId: RecordId, words: z.string() })),
    may: z.strictObject({ change: z.boolean(), reuse: z.boolean(), destroy: z.boolean() }),
  })
  .meta({ id: 'EvidencePage' });
export type EvidencePage = z.infer<typeof EvidencePage>;

/** The evidence that could support an action as well: what supports others of its committee already. */
export const EvidenceToReuse = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: RecordId,
        version: Version,
        title: z.string(),
        grade: EvidenceGrade,
        datedOn: LocalDate,
        expired: z.boolean(),
        files: z.int(),
        links: z.int(),
        supports: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'EvidenceToReuse' });
export type EvidenceToReuse = z.infer<typeof EvidenceToReuse>;

/** A file that was sent and looked through, and is not yet part of any evidence. Nobody else sees it. */
export const WaitingFile = z
  .strictObject({
    id: RecordId,
    name: z.string(),
    kind: FileKind,
    bytes: z.int(),
    sha256: z.string(),
    /** Whether what a camera notes beside a picture, such as where it was taken, was left out. */
    cleaned: z.boolean(),
  })
  .meta({ id: 'WaitingFile' });
export type WaitingFile = z.infer<typeof WaitingFile>;

const datesInOrder = ({ datedOn, expiresOn }: { datedOn: LocalDate; expiresOn?: LocalDate | null | undefined }) =>
  !expiresOn || expiresOn >= datedOn;
const expiryProblem = { path: ['expiresOn'], message: 'It cannot expire before the day it speaks of.' };

const said = { title: Line, grade: EvidenceGrade.min(1), datedOn: LocalDate, note: OptionalNarrative };

/** A piece of evidence to add: what it is, how strong, the day it speaks of, files sent before, and links. */
export const NewEvidence = z
  .strictObject({
    ...said,
    expiresOn: LocalDate.nullable().optional(),
    fileIds: z.array(RecordId).max(10).optional(),
    links: z
      .array(z.strictObject({ url: HttpsLink, label: OptionalLine }))
      .max(10)
      .optional(),
  })
  .refine(datesInOrder, expiryProblem)
  .meta({ id: 'NewEvidence' });
export type NewEvidence = z.infer<typeof NewEvidence>;

/** What is said of a piece of evidence, said anew. */
export const EvidenceChange = z
  .strictObject({ ...said, expiresOn: LocalDate.nullable() })
  .refine(datesInOrder, expiryProblem)
  .meta({ id: 'EvidenceChange' });
export type EvidenceChange = z.infer<typeof EvidenceChange>;

/** Attaches a file sent before: as one more, or as the new version of one that is there. */
export const NewEvidenceFile = z
  .strictObject({ fileId: RecordId, replacesId: RecordId.nullable() })
  .meta({ id: 'NewEvidenceFile' });
export type NewEvidenceFile = z.infer<typeof NewEvidenceFile>;

/** A link to something kept elsewhere. */
export const NewEvidenceLink = z.strictObject({ url: HttpsLink, label: OptionalLine }).meta({ id: 'NewEvidenceLink' });
export type NewEvidenceLink = z.infer<typeof NewEvidenceLink>;

/** Takes a link off a piece of evidence, with the reason. It stays on record. */
export const LinkRemoval = z.strictObject({ linkId: RecordId, reason: Narrative }).meta({ id: 'LinkRemoval' });
export type LinkRemoval = z.infer<typeof LinkRemoval>;

/** Uses a piece of evidence for one more action. */
export const EvidenceUse = z.strictObject({ actionId: RecordId }).meta({ id: 'EvidenceUse' });
export type EvidenceUse = z.infer<typeof EvidenceUse>;

/** Takes a piece of evidence off an action, with the reason. It stays on record. */
export const EvidenceRemoval = z
  .strictObject({ actionId: RecordId, reason: Narrative })
  .meta({ id: 'EvidenceRemoval' });
export type EvidenceRemoval = z.infer<typeof EvidenceRemoval>;

/** Takes the contents of a file away for good, with the reason: for what should never have been sent. */
export const FileDestruction = z.strictObject({ reason: Narrative }).meta({ id: 'FileDestruction' });
export type FileDestruction = z.infer<typeof FileDestruction>;
