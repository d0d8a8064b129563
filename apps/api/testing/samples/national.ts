import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const nowhere = '00000000-0000-4000-8000-000000000000';

/** Something fit to send to the addresses of what the nation may see. */
export function nationalSamples({ committeeId }: Pick<Ids, 'committeeId'>) {
  return {
    showNationalThemes: {},
    showNationalOverTime: {},
    showRelease: { params: { asAt: '2026-06-30' } },
    downloadRelease: { params: { asAt: '2026-06-30' }, query: { as: 'csv' } },
    showSharing: {},
    giveConsent: { body: { repositoryId: nowhere, agreedBy: 'The committee, 12 November 2026' } },
    revokeConsent: { params: { consentId: nowhere }, version: 1 },
    showRepository: {},
    lookAtCommittee: { params: { committeeId } },
    listRepositoryMembers: {},
    addRepositoryMember: { body: { repositoryId: nowhere, personId: nowhere } },
    endRepositoryMember: { params: { memberId: nowhere }, version: 1 },
    showThresholds: {},
    changeThresholds: { version: 1, body: { reviewsMin: 5, committeesMin: 3 } },
    listClearedStatements: {},
    clearStatement: { body: { slug: 'chronologies', text: 'One shared chronology, kept by the lead professional.' } },
    revokeStatement: { params: { statementId: nowhere }, version: 1 },
  } satisfies Record<string, Sent>;
}
