import { z } from 'zod';
import { RecordId } from '../../ids.js';
import {
  AgencyList,
  AuditList,
  NewCover,
  NewManager,
  NewPerson,
  NewRole,
  PeopleList,
  PersonActive,
  PersonLine,
} from '../people.js';
import { readsCommittee, administrator } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const person = z.strictObject({ personId: RecordId });
const auditQuery = z.strictObject({
  kind: z.enum(['changes', 'door']).default('changes'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The addresses of people, agencies and the record of changes. */
export const peopleEndpoints = {
  listPeople: { summary: 'Everyone who may sign in.', allows: administrator, gives: PeopleList },
  addPerson: {
    summary: 'Let a new person sign in.',
    allows: administrator,
    body: NewPerson,
    gives: PersonLine,
    status: 201,
  },
  setPersonActive: {
    summary: 'Let a person sign in, or stop them at once.',
    allows: administrator,
    params: person,
    body: PersonActive,
    gives: PersonLine,
    guarded: true,
    status: 201,
  },
  giveRole: {
    summary: 'Let a person work in another role as well.',
    allows: administrator,
    params: person,
    body: NewRole,
    gives: PersonLine,
    guarded: true,
    status: 201,
  },
  giveCover: {
    summary: "Let a person work in somebody else's role for a time.",
    allows: administrator,
    params: person,
    body: NewCover,
    gives: PersonLine,
    guarded: true,
    status: 201,
  },
  endRole: {
    summary: 'Take a role from a person at once.',
    allows: administrator,
    params: person.extend({ roleId: RecordId }),
    gives: PersonLine,
    guarded: true,
  },
  setManager: {
    summary: 'Say whom a person answers to.',
    allows: administrator,
    params: person,
    body: NewManager,
    gives: PersonLine,
    guarded: true,
    status: 201,
  },
  takeSecondFactor: {
    summary: 'Take away the code beside the password of a person who has lost it, and sign them out everywhere.',
    allows: administrator,
    params: person,
    gives: PersonLine,
    guarded: true,
  },
  listAudit: {
    summary: 'Who changed what and when, without the words that were changed.',
    allows: administrator,
    query: auditQuery,
    gives: AuditList,
  },
  listAgencies: { summary: "The committee's agencies.", allows: readsCommittee, gives: AgencyList },
} as const satisfies EndpointsOf;
