import { z } from 'zod';
import { AgencyName, CommitteeName } from '../committee/committee.js';
import { Sector } from '../committee/agency-for-post.js';
import { RecordId, Version } from '../ids.js';
import { placeOfRole } from '../person/place-of-role.js';
import { Role } from '../person/role.js';
import { Line } from '../text.js';

/** A person who may sign in. */
export const PersonLine = z
  .strictObject({
    id: RecordId,
    version: Version,
    name: z.string(),
    post: z.string(),
    email: z.string(),
    role: Role,
    committee: z.string().nullable(),
    agency: z.string().nullable(),
    active: z.boolean(),
    locked: z.boolean(),
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

/** A new person. Leads, chief officers and members need a committee, agency updaters an agency. */
export const NewPerson = z
  .strictObject({
    name: Line,
    post: Line,
    email: z.email().max(200),
    password: z.string().min(15).max(200),
    role: Role,
    committeeId: RecordId.nullable(),
    agencyId: RecordId.nullable(),
  })
  .refine((person) => placeOfRole[person.role] !== 'committee' || person.committeeId !== null, {
    path: ['committeeId'],
    message: 'Choose the committee this person works for.',
  })
  .refine((person) => placeOfRole[person.role] !== 'agency' || person.agencyId !== null, {
    path: ['agencyId'],
    message: 'Choose the agency this person works for.',
  })
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
