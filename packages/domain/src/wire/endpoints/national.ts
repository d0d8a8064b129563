import { z } from 'zod';
import { ReleaseThresholds } from '../../disclosure/thresholds.js';
import { RecordId } from '../../ids.js';
import { LocalDate } from '../../local-date.js';
import { Narrative } from '../../text.js';
import { ThemeSlug } from '../../theme/states.js';
import { ClearedStatements, NationalOverTime, NationalThemes, ThresholdsPage } from '../national.js';
import {
  NewConsent,
  NewRepositoryMember,
  RepositoryLook,
  RepositoryMembers,
  RepositoryPage,
  SharingPage,
} from '../repositories.js';
import { administrator, lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';
import type { Role } from '../../person/role.js';

const analyst: readonly Role[] = ['analyst'];
const readsReleases: readonly Role[] = ['analyst', ...readsCommittee];
const release = z.strictObject({ asAt: LocalDate });

/** The addresses of what the nation may see. */
export const nationalEndpoints = {
  showNationalThemes: {
    summary: 'Themes across Scotland, from the latest release.',
    allows: readsReleases,
    gives: NationalThemes,
  },
  showRelease: {
    summary: 'One release, as it was made.',
    allows: readsReleases,
    params: release,
    gives: NationalThemes,
  },
  showNationalOverTime: {
    summary: 'The releases there are, and themes over them.',
    allows: readsReleases,
    gives: NationalOverTime,
  },
  downloadRelease: {
    summary: 'A release as a workbook or as one table in CSV, rounded as it is shown.',
    allows: readsReleases,
    params: release,
    query: z.strictObject({
      as: z.enum(['xlsx', 'csv']),
      table: z.enum(['themes', 'years', 'age', 'event', 'pairs', 'came-back', 'worked', 'over-time']).default('themes'),
    }),
    gives: 'file',
  },
  showThresholds: { summary: 'The thresholds of releases to come.', allows: administrator, gives: ThresholdsPage },
  changeThresholds: {
    summary: 'Make releases to come stricter, or as strict as they have to be.',
    allows: administrator,
    body: ReleaseThresholds,
    gives: ThresholdsPage,
    guarded: true,
    status: 201,
  },
  listClearedStatements: {
    summary: 'What the committee has cleared for the nation to read of what worked.',
    allows: readsCommittee,
    gives: ClearedStatements,
  },
  clearStatement: {
    summary: 'Clear a short statement of what has worked for later releases.',
    allows: lead,
    body: z.strictObject({ slug: ThemeSlug, text: Narrative }),
    gives: ClearedStatements,
    status: 201,
  },
  revokeStatement: {
    summary: 'Take a statement back from later releases.',
    allows: lead,
    params: z.strictObject({ statementId: RecordId }),
    gives: ClearedStatements,
    guarded: true,
    status: 201,
  },
  showSharing: {
    summary: 'Which national repositories may see the committee’s confirmed themes, and every look they took.',
    allows: readsCommittee,
    gives: SharingPage,
  },
  giveConsent: {
    summary: 'Let a national repository see the committee’s confirmed themes as they are.',
    allows: lead,
    body: NewConsent,
    gives: SharingPage,
    status: 201,
  },
  revokeConsent: {
    summary: 'Take that back, at once.',
    allows: lead,
    params: z.strictObject({ consentId: RecordId }),
    gives: SharingPage,
    guarded: true,
    status: 201,
  },
  showRepository: {
    summary: 'The committees that let the caller’s repository look, for its members.',
    allows: analyst,
    gives: RepositoryPage,
  },
  lookAtCommittee: {
    summary: 'A committee’s confirmed themes as they are. That somebody looked is recorded for the committee to read.',
    allows: analyst,
    params: z.strictObject({ committeeId: RecordId }),
    gives: RepositoryLook,
  },
  listRepositoryMembers: {
    summary: 'Who looks for which national repository.',
    allows: administrator,
    gives: RepositoryMembers,
  },
  addRepositoryMember: {
    summary: 'Make an analyst a member of a national repository.',
    allows: administrator,
    body: NewRepositoryMember,
    gives: RepositoryMembers,
    status: 201,
  },
  endRepositoryMember: {
    summary: 'End a membership, at once.',
    allows: administrator,
    params: z.strictObject({ memberId: RecordId }),
    gives: RepositoryMembers,
    guarded: true,
    status: 201,
  },
} as const satisfies EndpointsOf;
