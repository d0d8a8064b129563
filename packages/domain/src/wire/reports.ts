import { z } from 'zod';
import { RecordId } from '../ids.js';
import { FindingKind } from '../review/states.js';
import { Line, Narrative, OptionalLine } from '../text.js';
import { Stance, ThemeSlug, Tier } from '../theme/states.js';

/** What a piece of a report is taken for. Only a person makes it a finding or a strategy. */
export const ReportPieceKind = z
  .enum([
    'practice-learning',
    'organisational-learning',
    'effective-practice',
    'strategy',
    'unknown',
    'background',
    'heading',
    'contents',
    'margin',
    'repeated',
  ])
  .meta({ id: 'ReportPieceKind' });
export type ReportPieceKind = z.infer<typeof ReportPieceKind>;

/** A piece of a report as it was read, with where it stands and what says the same already. */
export const ReportPiece = z
  .strictObject({
    kind: ReportPieceKind,
    number: z.string(),
    text: z.string(),
    section: z.string(),
    sectionAt: z.int(),
    where: z.string(),
    /** The number or place of the passage of the report that says the same. */
    repeats: z.string().nullable(),
    /** What of the review says the same already: its number, or the word for what it is. */
    alreadyThere: z.string().nullable(),
  })
  .meta({ id: 'ReportPiece' });
export type ReportPiece = z.infer<typeof ReportPiece>;

/** A report as it was read. Nothing of it has been saved. */
export const ReadReport = z
  .strictObject({
    fileName: z.string(),
    pieces: z.array(ReportPiece),
    remarks: z.array(z.strictObject({ sentence: z.string(), where: z.string() })),
  })
  .meta({ id: 'ReadReport' });
export type ReadReport = z.infer<typeof ReadReport>;

/** The most passages that are looked at in one call, so that others get their turn between two. */
export const passagesAtOnceMax = 25;

/** Passages of a report that is being read. They are looked at and forgotten. */
export const LookAtPassages = z
  .strictObject({
    passages: z
      .array(
        z.strictObject({
          key: z.int().min(0),
          kind: z.enum(['finding', 'effective-practice', 'strategy']),
          text: z.string().max(6000),
        }),
      )
      .min(1)
      .max(passagesAtOnceMax),
  })
  .meta({ id: 'LookAtPassages' });
export type LookAtPassages = z.infer<typeof LookAtPassages>;

const span = z.tuple([z.int(), z.int()]);

/** What a passage may speak of, and what in it may tell who a child is. */
export const SeenPassage = z
  .strictObject({
    key: z.int(),
    themes: z.array(
      z.strictObject({ slug: ThemeSlug, name: z.string(), stance: Stance, tier: Tier, spans: z.array(span) }),
    ),
    identifiers: z.array(z.strictObject({ words: z.string(), looksLike: z.string(), span })),
  })
  .meta({ id: 'SeenPassage' });
export type SeenPassage = z.infer<typeof SeenPassage>;

/** The passages that were looked at, in the order they came. */
export const SeenPassages = z.strictObject({ passages: z.array(SeenPassage) }).meta({ id: 'SeenPassages' });
export type SeenPassages = z.infer<typeof SeenPassages>;

/** The passages of a report as a person left them; saved all together or not at all. */
export const SaveReport = z
  .strictObject({
    fileName: Line,
    findings: z.array(z.strictObject({ paragraph: OptionalLine, kind: FindingKind, text: Narrative })).max(500),
    strategies: z.array(z.strictObject({ number: OptionalLine, title: Narrative })).max(200),
  })
  .refine(({ findings, strategies }) => findings.length + strategies.length > 0, {
    message: 'Keep at least one finding or strategy.',
    path: ['findings'],
  })
  .meta({ id: 'SaveReport' });
export type SaveReport = z.infer<typeof SaveReport>;

/** What was saved of a report. */
export const ReportSaved = z
  .strictObject({
    reviewId: RecordId,
    findings: z.int(),
    effectivePractice: z.int(),
    strategies: z.int(),
    /** How many were there already, word for word, and were left as they are. */
    alreadyThere: z.int(),
    suggestions: z.int(),
  })
  .meta({ id: 'ReportSaved' });
export type ReportSaved = z.infer<typeof ReportSaved>;
