import { z } from 'zod';
import { ReleaseThresholds } from '../../disclosure/thresholds.js';
import { RecordId } from '../../ids.js';
import { LocalDate } from '../../local-date.js';
import { Narrative } from '../../text.js';
import { ThemeSlug } from '../../theme/states.js';
import { ClearedStatements, NationalOverTime, NationalThemes, ThresholdsPage } from '../national.js';
import { administrator, lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';
import type { Role } from '../../person/role.js';

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
} as const satisfies EndpointsOf;
