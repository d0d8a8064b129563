import { z } from 'zod';

/** The address of any record: a UUID that says nothing about what it names. */
export const RecordId = z.uuid();
export type RecordId = z.infer<typeof RecordId>;

/** How often a record has been changed; sent back with a change so that nobody overwrites what they have not seen. */
export const Version = z.int().min(1).max(2_000_000_000);
