import { z } from 'zod';
import { Delivery } from '../action/states.js';
import { RecordId, Version } from '../ids.js';
import { ProblemCode } from '../problem.js';
import { Narrative } from '../text.js';
import { NamedAction } from './closures.js';

const MergeSide = z.strictObject({
  id: RecordId,
  version: Version,
  reference: z.string(),
  text: z.string(),
  delivery: Delivery,
});

/** What merging one action into another would do, in the versions that were looked at, or why it cannot be done. */
export const MergePreview = z
  .strictObject({
    duplicate: MergeSide,
    kept: MergeSide,
    refusal: ProblemCode.nullable(),
    /** What the kept action gets that it has not yet, each in words. */
    takes: z.strictObject({
      leads: z.array(z.string()),
      strategies: z.array(z.string()),
      evidence: z.array(z.string()),
    }),
    /** How much stays to be read on the page of the other. */
    stays: z.strictObject({
      updates: z.int(),
      comments: z.int(),
      measures: z.int(),
      cycles: z.int(),
      blockers: z.int(),
    }),
  })
  .meta({ id: 'MergePreview' });
export type MergePreview = z.infer<typeof MergePreview>;

/** Merges an action into another, in the version of that one that was seen, with why they are the same. */
export const NewMerge = z
  .strictObject({ intoId: RecordId, intoVersion: Version, reason: Narrative })
  .meta({ id: 'NewMerge' });
export type NewMerge = z.infer<typeof NewMerge>;

/** Which action took the place of this one, and of which it took the place. */
export const MergeStory = z
  .strictObject({ actionId: RecordId, into: NamedAction.nullable(), from: z.array(NamedAction) })
  .meta({ id: 'MergeStory' });
export type MergeStory = z.infer<typeof MergeStory>;
