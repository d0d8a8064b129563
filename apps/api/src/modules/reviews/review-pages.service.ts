import {
  isOver,
  Problem,
  repeatedLetters,
  stageTimes,
  type ColourCounts,
  type LocalDate,
  type PlanRow,
  type ReviewLine,
  type ReviewPage,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService } from '../actions/index.js';
import { findSettings } from '../settings/index.js';
import { courseOf, dateWarnings } from './review-course.js';
import { findOtherNames } from './review-facts.repository.js';
import { permissionsOn } from './reviews.policy.js';
import { findReview, findReviews } from './reviews.repository.js';

/** Shows reviews, and gives whoever changes one the same steps: work on it, show it again. */
@Injectable()
export class ReviewPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionsService,
  ) {}

  /** Every review the caller may see, with how many of its actions stand in each colour. */
  lines(scoped: Scoped): Promise<ReviewLine[]> {
    return findReviews(scoped, this.clock.today());
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
    const today = this.clock.today();
    const plan = await this.actions.all(scoped, { reviewId: id });
    return {
      ...review,
      line: { ...line, colours: coloursOf(plan) },
      timeline: stageTimes(courseOf(review), await findSettings(scoped), today),
      dateWarnings: dateWarnings(review),
      pseudonymWarnings: repeatedLetters(review.facts.pseudonym, await findOtherNames(scoped, id)),
      strategies: review.strategies.map((each) => ({ ...each, lookAgainDue: isDue(each.lookAgainOn, today) })),
      plan,
      may: permissionsOn(caller.me.role, review.facts.chiefOfficersRatifiedOn),
    };
  }
}

const isDue = (lookAgainOn: LocalDate | null, today: LocalDate) =>
  lookAgainOn !== null && isOver({ endsOn: lookAgainOn, end: null }, today);

function coloursOf(rows: readonly PlanRow[]): ColourCounts {
  const counts: ColourCounts = {};
  for (const { standing } of rows) counts[standing.colour] = (counts[standing.colour] ?? 0) + 1;
  return counts;
}
