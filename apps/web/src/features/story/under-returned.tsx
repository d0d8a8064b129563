import type { AfterClosure, ThemeStory } from '@followthrough/domain';
import { Answered } from './answered';
import { HeldSince } from './held-since';

type Of<Key extends keyof AfterClosure> = Pick<AfterClosure, Key>;

/** What a theme's story adds under what came back: whether measures held since, and what answers it. */
export const underReturned = (story: ThemeStory) => ({
  underAction: ({ actionId }: Of<'actionId'>) => <HeldSince story={story} actionId={actionId} />,
  underFinding: ({ reviewId }: Of<'reviewId'>) => <Answered story={story} reviewId={reviewId} />,
});
