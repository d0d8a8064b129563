import type { RouteName } from '@followthrough/domain';
import type { Ground, Succeeding } from './ground.js';

async function theTwo({ test, lead }: Ground) {
  const member = await test.signIn('member.strathlorne@demonstration.example');
  const firstId = (await lead('whoAmI')).body.personId;
  return { firstId, secondId: (await member('whoAmI')).body.personId };
}

/** What makes calls of labelling succeed: two people of the committee, and an exercise that one of them was asked to do. */
export const whatLabellingTakes: Partial<Record<RouteName, (ground: Ground) => Promise<Succeeding>>> = {
  beginExercise: async (ground) => ({
    by: ground.lead,
    sent: { body: { reviewId: null, count: 2, seed: 3, ...(await theTwo(ground)) } },
  }),
  labelPassage: async (ground) => {
    const { lead } = ground;
    const body = { reviewId: null, count: 2, seed: 4, ...(await theTwo(ground)) };
    const exerciseId = (await lead('beginExercise', { body })).body.line.id;
    const [passage] = (await lead('showLabellingSheet', { params: { exerciseId } })).body.passages;
    return { by: lead, sent: { params: { exerciseId, passageId: passage?.id ?? '' }, body: { given: [] } } };
  },
};
