import {
  deriveStanding,
  Problem,
  repeatedLetters,
  stageTimes,
  type ColourCounts,
  type ReviewLine,
  type ReviewPage,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService, findFacts } from '../actions/index.js';
import { findSettings } from '../settings/index.js';
import { courseOf, dateWarnings } from './review-course.js';
import { findOtherNames } from './review-facts.repository.js';
import { permissionsOn } from './reviews.policy.js';
import { findReview, findReviews, type StoredReviewLine } from './reviews.repository.js';

/** Shows reviews, and gives whoever changes one the same steps: work on it, show it again. */
@Injectable()
export class ReviewPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionsService,
  ) {}

  /** Every review the caller may see, with how many of its actions stand in each colour. */
  async lines(scoped: Scoped): Promise<ReviewLine[]> {
    const today = this.clock.today();
    const colours = new Map(
      (await findFacts(scoped, {})).map((fact) => [fact.id, deriveStanding(fact, today, fact).colour]),
    );
    return (await findReviews(scoped)).map((line) => withColours(line, (id) => colours.get(id)));
  }

  /** Works on a review within the caller's scope and gives its page afterwards: all of it, or nothing. */
  change(caller: Caller, work: (scoped: Scoped) => Promise<string>): Promise<ReviewPage> {
    return this.database.within(caller.scope, async (scoped) => this.page(scoped, caller, await work(scoped)));
  }

  /** One review whole, judged today. */
  async page(scoped: Scoped, caller: Caller, id: string): Promise<ReviewPage> {
    const stored = await findReview(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    const { line, ...review } = stored;
    const plan = await this.actions.all(scoped, { reviewId: id });
    const colours = new Map(plan.map((row) => [row.id, row.standing.colour]));
    return {
      ...review,
      line: withColours(line, (actionId) => colours.get(actionId)),
      timeline: stageTimes(courseOf(review), await findSettings(scoped), this.clock.today()),
      dateWarnings: dateWarnings(review),
      pseudonymWarnings: repeatedLetters(review.facts.pseudonym, await findOtherNames(scoped, id)),
      plan,
      may: permissionsOn(caller.me.role, review.facts.chiefOfficersRatifiedOn),
    };
  }
}

function withColours(
  { actionIds, ...line }: StoredReviewLine,
  colourOf: (id: string) => keyof ColourCounts | undefined,
): ReviewLine {
  const colours: ColourCounts = {};
  for (const id of actionIds) {
    const colour = colourOf(id);
    if (colour !== undefined) colours[colour] = (colours[colour] ?? 0) + 1;
  }
  return { ...line, colours };
}
