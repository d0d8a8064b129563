import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

/** Something fit to send to every address of a theme's story and of answers. */
export function answersSamples({ answerId, reviewId }: Ids) {
  const params = { slug: 'chronologies' };
  return {
    showThemeStory: { params },
    followOn: { params, body: { kind: 'decision', reviewId, words: 'One layout for all teams from April.' } },
    draftAnswer: { query: { slug: 'chronologies' } },
    listAnswers: {},
    keepAnswer: { body: { slug: 'chronologies', asAt: '2026-06-30' } },
    showAnswer: { params: { answerId } },
    downloadAnswer: { params: { answerId } },
  } satisfies Record<string, Sent>;
}
