import { z } from 'zod';
import { RecordId } from '../ids.js';
import { NamedAction } from './closures.js';

const PersonName = z.strictObject({ id: RecordId, name: z.string(), post: z.string() });

/** How much somebody leads for an agency: what can be handed over in one act. */
export const Handover = z
  .strictObject({
    person: PersonName,
    /** Whether they may still sign in. */
    active: z.boolean(),
    agency: z.strictObject({ id: RecordId, name: z.string() }),
    /** Actions that are not closed. */
    actions: z.int(),
    recurring: z.int(),
    /** Measures they see to, and running tests of change that name them, on actions that are not closed. */
    measures: z.int(),
    tests: z.int(),
    /** How many people answer to them; only administrators are told. */
    reports: z.int(),
    /** Which actions they are; an administrator is told how many and no more. */
    named: z.array(NamedAction),
    /** Who else has an account of that agency, and may take it all. */
    colleagues: z.array(PersonName),
  })
  .meta({ id: 'Handover' });
export type Handover = z.infer<typeof Handover>;

/** Everybody who leads something that the caller may hand over. */
export const HandoverList = z.strictObject({ handovers: z.array(Handover) }).meta({ id: 'HandoverList' });
export type HandoverList = z.infer<typeof HandoverList>;

/** Hands everything somebody leads for an agency to somebody else, in the amount that was seen. */
export const NewHandover = z
  .strictObject({
    agencyId: RecordId,
    toPersonId: RecordId,
    seen: z.strictObject({
      ...{ actions: z.int(), recurring: z.int(), reports: z.int() },
      ...{ measures: z.int(), tests: z.int() },
    }),
  })
  .meta({ id: 'NewHandover' });
export type NewHandover = z.infer<typeof NewHandover>;
