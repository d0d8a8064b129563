import {
  gapsOf,
  nationalShare,
  rangeOf,
  statisticsSaid,
  storySaid,
  type FollowOn,
  type LocalDate,
  type NationalThemes,
  type StoryAction,
  type StoryReview,
  type ThemeStatistics,
  type ThemeStory,
} from '@followthrough/domain';
import type { Ground } from '../facts/theme-facts.js';

/** What the story of a theme is told from. */
export interface StoryGround {
  readonly slug: string;
  readonly asAt: LocalDate;
  readonly ground: Ground;
  readonly national: NationalThemes;
  readonly mayFollowOn: boolean;
}

/** The story of one theme: reviews and actions in the order of their days, and what the counts are worth. */
export function themeStory({ slug, asAt, ground, national, mayFollowOn }: StoryGround): ThemeStory {
  const reviews = reviewsOf(slug, ground);
  const actions = actionsOf(slug, ground);
  return {
    slug,
    asAt,
    reviews,
    actions,
    followOns: followOnsOf(slug, ground),
    mayFollowOn,
    sentence: storySaid(reviews, actions),
    statistics: statisticsOf(slug, { ground, national, reviews }),
  };
}

function followOnsOf(wanted: string, { followOns }: Ground): FollowOn[] {
  return followOns
    .filter(({ slug }) => slug === wanted)
    .map(({ id, reviewId, earlierActionIds, actionId, words, madeOn, madeBy }) => ({
      ...{ id, reviewId, earlierActionIds, actionId, words, madeOn, madeBy },
    }));
}

function reviewsOf(slug: string, { labels }: Ground): StoryReview[] {
  const found = new Set(
    labels.filter((one) => one.slug === slug && one.stance === 'learning').map((one) => one.reviewId),
  );
  const reviews = new Map(labels.map((label) => [label.reviewId, label]));
  return [...reviews.values()].map(({ reviewId, reference, pseudonym, reportedOn, practiceFrom, practiceTo }) => ({
    ...{ reviewId, reference, pseudonym, reportedOn, practiceFrom, practiceTo },
    found: found.has(reviewId),
  }));
}

function actionsOf(slug: string, { actions, measuresOf }: Ground): StoryAction[] {
  return actions
    .filter((action) => action.slug === slug)
    .map(({ actionId, text, strategyTitle, reviewReference, promisedOn, deliveredOn, closure, evidence }) => ({
      ...{ actionId, text, strategyTitle, reviewReference, promisedOn, deliveredOn },
      closedOn: closure?.on ?? null,
      basis: closure?.basis ?? null,
      evidenceGrade: evidence[0]?.grade ?? 0,
      measures: measuresOf(actionId).map(({ measureId, name, state, words }) => ({ measureId, name, state, words })),
    }));
}

interface Counting {
  readonly ground: Ground;
  readonly national: NationalThemes;
  readonly reviews: readonly StoryReview[];
}

function statisticsOf(slug: string, { ground, national, reviews }: Counting): ThemeStatistics {
  const line = national.themes.find((theme) => theme.slug === slug);
  const share = line === undefined ? null : nationalShare(line.reviewsRounded, line.outOfRounded, line.asAt);
  const seen = reviews.filter(({ found }) => found).length;
  const counted = ground.recurrences.find((one) => one.slug === slug) ?? {
    ...{ reviews: 0, reviewsLabelled: reviews.length, reviewsSince: reviews.length, lastSeenOn: null },
  };
  const usual = share?.share ?? (reviews.length === 0 ? 0 : seen / reviews.length);
  return {
    seen,
    of: reviews.length,
    national: share,
    range: rangeOf(counted, share),
    gaps: gapsOf(
      reviews.map(({ found }) => found),
      usual,
    ),
    sentences: statisticsSaid(counted, share),
  };
}
