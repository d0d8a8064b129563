import type { Ids } from './ids.js';

/** What is sent to the addresses of labelling, where people and passages may be anybody's. */
export const labellingSamples = ({ exerciseId, exercisePassageId, personId, roleId }: Ids) => {
  const place = { params: { exerciseId, passageId: exercisePassageId } };
  return {
    listExercises: {},
    beginExercise: { body: { reviewId: null, count: 2, seed: 1, firstId: personId, secondId: roleId } },
    showExercise: { params: { exerciseId } },
    showLabellingSheet: { params: { exerciseId } },
    labelPassage: { ...place, body: { given: [] } },
    settleDisagreement: { ...place, body: { slug: 'record-keeping', present: false, stance: 'learning' } },
  };
};
