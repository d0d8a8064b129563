import { z } from 'zod';
import { ColourMapping } from '../committee/colours.js';
import { AgencyName, CommitteeName } from '../committee/committee.js';
import { RecordId } from '../ids.js';
import { Role } from '../person/role.js';

/** An email address and a password. */
export const SignIn = z
  .strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

/** Who is signed in, and as what. */
export const Me = z
  .strictObject({
    personId: RecordId,
    name: z.string(),
    post: z.string(),
    role: Role,
    committee: CommitteeName.nullable(),
    agency: AgencyName.nullable(),
    /** How the committee shows states; null where several committees are seen together. */
    colours: ColourMapping.nullable(),
    demonstration: z.boolean(),
    today: z.iso.date(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;
