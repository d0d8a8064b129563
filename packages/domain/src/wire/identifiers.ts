import { z } from 'zod';
import { RecordId } from '../ids.js';
import { Line } from '../text.js';

/** Something that may identify a child, which somebody kept all the same, and why. The words themselves are not repeated. */
export const KeptIdentifier = z
  .strictObject({
    id: RecordId,
    at: z.string(),
    by: z.string(),
    /** What was being saved. */
    what: z.string(),
    actionId: RecordId.nullable(),
    /** What it looked like, in words. */
    kinds: z.array(z.string()),
    reason: z.string(),
  })
  .meta({ id: 'KeptIdentifier' });
export type KeptIdentifier = z.infer<typeof KeptIdentifier>;

/** How many names the committee has us look out for, and what was kept though it may identify, newest first. */
export const IdentifierWatch = z
  .strictObject({ names: z.int(), kept: z.array(KeptIdentifier) })
  .meta({ id: 'IdentifierWatch' });
export type IdentifierWatch = z.infer<typeof IdentifierWatch>;

/** A name to look out for, or one to look out for no longer: one to three words. */
export const GuardedName = z
  .strictObject({
    name: Line.max(100).regex(
      /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}$/u,
      'Give one to three words, letters only: a first name, a family name, or both.',
    ),
  })
  .meta({ id: 'GuardedName' });
export type GuardedName = z.infer<typeof GuardedName>;
