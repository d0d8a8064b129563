import { z } from 'zod';
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
    demonstration: z.boolean(),
    today: z.iso.date(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;
