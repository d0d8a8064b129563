import { z } from 'zod';
import { AgencyName, CommitteeName } from '../committee/committee.js';
import { Sector } from '../committee/agency-for-post.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { placeOfRole } from '../person/place-of-role.js';
import { Role } from '../person/role.js';
import { Line } from '../text.js';

/** One way a person may work, or will. */
export const RoleLine = z
  .strictObject({
    id: RecordId,
    role: Role,
    committee: z.string().nullable(),
    agency: z.string().nullable(),
    covers: z.string().nullable(),
    startsOn: LocalDate.nullable(),
    endsOn: LocalDate.nullable(),
    state: z.enum(['now', 'ahead']),
  })
  .meta({ id: 'RoleLine' });
export type RoleLine = z.infer<typeof RoleLine>;

/** A person who may sign in. Roles that are over are left out. */
export const PersonLine = z
  .strictObject({
    id: RecordId,
    version: Version,
    name: z.string(),
    post: z.string(),
    email: z.string(),
    roles: z.array(RoleLine),
    manager: z.strictObject({ id: RecordId, name: z.string() }).nullable(),
    active: z.boolean(),
    locked: z.boolean(),
    /** Whether a code is asked beside the password. */
    secondFactor: z.boolean(),
    lastSignedInAt: z.string().nullable(),
    demonstration: z.boolean(),
  })
  .meta({ id: 'PersonLine' });
export type PersonLine = z.infer<typeof PersonLine>;

/** Everyone who may sign in, with the committees and agencies they may be given. */
export const PeopleList = z
  .strictObject({
    people: z.array(PersonLine),
    committees: z.array(CommitteeName),
    agencies: z.array(AgencyName),
  })
  .meta({ id: 'PeopleList' });
export type PeopleList = z.infer<typeof PeopleList>;

const roleAsked = { role: Role, committeeId: RecordId.nullable(), agencyId: RecordId.nullable() };
type RoleAsked = z.infer<z.ZodObject<typeof roleAsked>>;

const namesCommittee = ({ role, committeeId }: RoleAsked) => placeOfRole[role] !== 'committee' || committeeId !== null;
const namesAgency = ({ role, agencyId }: RoleAsked) => placeOfRole[role] !== 'agency' || agencyId !== null;
const committeeMissing = { path: ['committeeId'], message: 'Choose the committee this person works for.' };
const agencyMissing = { path: ['agencyId'], message: 'Choose the agency this person works for.' };

/** Another role for a person, with the place that goes with it. */
export const NewRole = z
  .strictObject(roleAsked)
  .refine(namesCommittee, committeeMissing)
  .refine(namesAgency, agencyMissing)
  .meta({ id: 'NewRole' });
export type NewRole = z.infer<typeof NewRole>;

/** Somebody else's role for a time; both days are included. */
export const NewCover = z
  .strictObject({ coversRoleId: RecordId, startsOn: LocalDate, endsOn: LocalDate })
  .meta({ id: 'NewCover' });
export type NewCover = z.infer<typeof NewCover>;

/** Whom a person answers to, or nobody. */
export const NewManager = z.strictObject({ managerId: RecordId.nullable() }).meta({ id: 'NewManager' });
export type NewManager = z.infer<typeof NewManager>;

/** A new person. Leads, chief officers and members need a committee, agency updaters an agency. */
export const NewPerson = z
  .strictObject({
    name: Line,
    post: Line,
    email: z.email().max(200),
    password: z.string().min(15).max(200),
    ...roleAsked,
  })
  .refine(namesCommittee, committeeMissing)
  .refine(namesAgency, agencyMissing)
  .meta({ id: 'NewPerson' });
export type NewPerson = z.infer<typeof NewPerson>;

/** Lets a person sign in, or stops them at once. */
export const PersonActive = z.strictObject({ active: z.boolean() }).meta({ id: 'PersonActive' });
export type PersonActive = z.infer<typeof PersonActive>;

/** One change, without the words that were changed. */
export const AuditLine = z
  .strictObject({
    id: RecordId,
    at: z.string(),
    by: z.string(),
    role: z.string(),
    committee: z.string().nullable(),
    what: z.string(),
    subject: z.string(),
    subjectId: z.string(),
    fields: z.array(z.string()),
  })
  .meta({ id: 'AuditLine' });
export type AuditLine = z.infer<typeof AuditLine>;

/** The latest changes, newest first. */
export const AuditList = z.strictObject({ entries: z.array(AuditLine), total: z.int() }).meta({ id: 'AuditList' });
export type AuditList = z.infer<typeof AuditList>;

/** The agencies of the caller's committee. */
export const AgencyList = z
  .strictObject({ agencies: z.array(z.strictObject({ id: RecordId, name: z.string(), sector: Sector })) })
  .meta({ id: 'AgencyList' });
export type AgencyList = z.infer<typeof AgencyList>;
