import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';

/** Whom a return is for. */
export const ReturnKind = z.enum(['committee', 'chief-officers']).meta({ id: 'ReturnKind' });
export type ReturnKind = z.infer<typeof ReturnKind>;

/** Asks for a return of the position today. */
export const NewReturn = z.strictObject({ kind: ReturnKind }).meta({ id: 'NewReturn' });
export type NewReturn = z.infer<typeof NewReturn>;

/** A return that was made: kept as it was sent. */
export const ReturnLine = z
  .strictObject({
    id: RecordId,
    kind: ReturnKind,
    asAt: LocalDate,
    madeAt: z.string(),
    madeBy: z.string(),
    fileName: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    actions: z.int(),
  })
  .meta({ id: 'ReturnLine' });
export type ReturnLine = z.infer<typeof ReturnLine>;

/** The returns made so far, newest first. */
export const ReturnList = z.strictObject({ returns: z.array(ReturnLine) }).meta({ id: 'ReturnList' });
export type ReturnList = z.infer<typeof ReturnList>;
