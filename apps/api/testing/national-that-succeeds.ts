import type { RouteName } from '@followthrough/domain';
import { one, own, type Ground, type Succeeding } from './ground.js';

const repository = ({ test }: Ground) => one(test, 'select id from national_repository');
const analystOf = ({ test }: Ground) =>
  one(test, `select id from person where email = 'analyst@demonstration.example'`);

/** A consent of Strathlorne that stands. */
async function consent(ground: Ground): Promise<string> {
  const body = { repositoryId: await repository(ground), agreedBy: 'The committee, 12 November 2026' };
  await ground.lead('giveConsent', { body });
  return one(ground.test, `select id from repository_consent where ${own} and revoked_on is null`);
}

/** A membership of the demonstration's analyst that stands. */
async function membership(ground: Ground): Promise<string> {
  const body = { repositoryId: await repository(ground), personId: await analystOf(ground) };
  await ground.administrator('addRepositoryMember', { body });
  return one(ground.test, `select id from repository_member where ended_on is null`);
}

/** What makes the calls to what a committee gives the nation succeed. */
export const nationalThatSucceeds: Partial<Record<RouteName, (ground: Ground) => Promise<Succeeding>>> = {
  giveConsent: async (ground) => ({
    by: ground.lead,
    sent: { body: { repositoryId: await repository(ground), agreedBy: 'The committee, 12 November 2026' } },
  }),
  revokeConsent: async (ground) => ({
    by: ground.lead,
    sent: { params: { consentId: await consent(ground) }, version: 1 },
  }),
  lookAtCommittee: async (ground) => {
    await consent(ground);
    await membership(ground);
    const committeeId = await one(ground.test, `select id from committee where code = 'STL'`);
    const by = await ground.test.signIn('analyst@demonstration.example');
    return { by, sent: { params: { committeeId } } };
  },
  addRepositoryMember: async (ground) => ({
    by: ground.administrator,
    sent: { body: { repositoryId: await repository(ground), personId: await analystOf(ground) } },
  }),
  endRepositoryMember: async (ground) => ({
    by: ground.administrator,
    sent: { params: { memberId: await membership(ground) }, version: 1 },
  }),
  revokeStatement: async ({ test, lead }) => {
    await lead('clearStatement', { body: { slug: 'chronologies', text: 'One shared chronology helped.' } });
    const statementId = await one(test, `select id from cleared_statement where ${own} and revoked_on is null`);
    return { by: lead, sent: { params: { statementId }, version: 1 } };
  },
  changeThresholds: ({ administrator }) =>
    Promise.resolve({ by: administrator, sent: { version: 1, body: { reviewsMin: 6, committeesMin: 3 } } }),
};
