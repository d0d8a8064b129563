import { Problem, type ColourCounts, type ReviewLine, type ReviewList, type ReviewPage } from '@followthrough/domain';
import { decisionWords, deriveStanding } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService, findFacts } from '../actions/index.js';
import { dateWarnings, reviewSteps } from './review-steps.js';
import { findReview, findReviews, type StoredReviewLine } from './reviews.repository.js';

/** Lists reviews and shows one whole. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionsService,
  ) {}

  list(caller: Caller): Promise<ReviewList> {
    return this.database.within(caller.scope, async (scoped) => ({ reviews: await this.lines(scoped) }));
  }

  /** Every review the caller may see, with how many of its actions stand in each colour. */
  async lines(scoped: Scoped): Promise<ReviewLine[]> {
    const today = this.clock.today();
    const colours = new Map(
      (await findFacts(scoped, {})).map((fact) => [fact.id, deriveStanding(fact, today, fact).colour]),
    );
    return (await findReviews(scoped)).map((line) => withColours(line, (id) => colours.get(id)));
  }

  show(caller: Caller, id: string): Promise<ReviewPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const stored = await findReview(scoped, id);
      if (stored === null) throw new Problem('record.not-found');
      const { line, dates, decisionReason, holds, ...review } = stored;
      const plan = await this.actions.all(scoped, { reviewId: id });
      const colours = new Map(plan.map((row) => [row.id, row.standing.colour]));
      const decision = line.decision === null ? null : [decisionWords[line.decision], decisionReason].filter(Boolean);
      return {
        ...review,
        line: withColours(line, (actionId) => colours.get(actionId)),
        holds: [...holds],
        steps: reviewSteps(dates, decision?.join('. ') ?? null, holds),
        dateWarnings: dateWarnings(dates),
        plan,
      };
    });
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
