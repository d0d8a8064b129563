import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { Narrative } from '../text.js';

/** Somebody a comment names, so that they are told of it. */
export const Mention = z.strictObject({ personId: RecordId, name: z.string() }).meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;

const Moment = z.strictObject({ at: z.string(), by: z.string() });

/** What somebody said of a record or a part of one, and whether it is settled. */
export const CommentView = z
  .strictObject({
    id: RecordId,
    version: Version,
    /** Empty once it was withdrawn. */
    text: z.string(),
    by: z.string(),
    at: z.string(),
    editedAt: z.string().nullable(),
    mentions: z.array(Mention),
    resolved: Moment.nullable(),
    withdrawn: Moment.nullable(),
    may: z.strictObject({ change: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'CommentView' });
export type CommentView = z.infer<typeof CommentView>;

/** The comments on one record, oldest first, and whom a comment there may name. */
export const CommentList = z
  .strictObject({
    comments: z.array(CommentView),
    unresolved: z.int().min(0),
    /** Whoever sees the record, but for the caller. */
    people: z.array(z.strictObject({ personId: RecordId, name: z.string(), post: z.string() })),
  })
  .meta({ id: 'CommentList' });
export type CommentList = z.infer<typeof CommentList>;

/** A comment, and whom it names. */
export const NewComment = z
  .strictObject({ text: Narrative, mentions: z.array(RecordId).max(20) })
  .meta({ id: 'NewComment' });
export type NewComment = z.infer<typeof NewComment>;

/** Says whether a comment is settled. */
export const CommentResolution = z.strictObject({ resolved: z.boolean() }).meta({ id: 'CommentResolution' });
export type CommentResolution = z.infer<typeof CommentResolution>;

/** The comments that wait to be settled, those that name the caller first, then the newest. */
export const OpenComments = z
  .strictObject({
    comments: z.array(
      z.strictObject({
        id: RecordId,
        about: z.enum(['action', 'claim', 'review', 'strategy']),
        /** The action or the review that it is about, or about a part of. */
        recordId: RecordId,
        /** Where it stands, as a path in the product. */
        link: z.string(),
        reference: z.string(),
        title: z.string(),
        text: z.string(),
        by: z.string(),
        at: z.string(),
        namesMe: z.boolean(),
      }),
    ),
    total: z.int().min(0),
  })
  .meta({ id: 'OpenComments' });
export type OpenComments = z.infer<typeof OpenComments>;
