import type { AfterClosure, Dashboard, FrozenAction, FrozenPosition, PlanRow, ThemeLine } from '@followthrough/domain';
import { analysisInWords } from '@followthrough/domain/words';
import type { ColourMapping, LocalDate } from '@followthrough/domain';
import { countReviews, positionOf } from '../dashboard/index.js';
import type { ActionState } from '../returns/index.js';

/** What a position is made of. */
export interface PositionGround {
  readonly asAt: LocalDate;
  readonly colours: ColourMapping;
  readonly rows: readonly PlanRow[];
  readonly reviews: Parameters<typeof countReviews>[0];
  readonly themes: readonly ThemeLine[];
  readonly afterClosure: readonly AfterClosure[];
  /** The reviews the round asked about. */
  readonly asked: ReadonlySet<string>;
}

/** The position of a committee as it is kept: every action of the plan, and the counts its first page shows. */
export function frozenPosition(ground: PositionGround): FrozenPosition {
  const { asAt, colours, rows, asked } = ground;
  const reviews: Dashboard['reviews'] = countReviews(ground.reviews);
  return {
    ...{ asAt, colours, reviews, counts: positionOf(rows) },
    recurring: ground.themes
      .filter(({ recurs }) => recurs)
      .map(({ name, reviewsInWindow }) => ({ theme: name, reviews: reviewsInWindow })),
    afterClosure: ground.afterClosure.map(({ theme, reviewReference, actionReviewReference, closedOn, lagMonths }) => ({
      ...{ theme, reviewReference, actionReviewReference, closedOn, lagMonths },
    })),
    actions: rows.map((row) => frozenAction(row, asked.has(row.reviewId))),
  };
}

function frozenAction(row: PlanRow, asked: boolean): FrozenAction {
  const { id, reviewId, reviewReference, pseudonym, strategyNumber, strategyTitle, reference, text } = row;
  const { timescaleText, leads, measureText, originalDueOn, dueOn, delivery, effect, declared } = row;
  const { evidenceGrade, closedOn, closureBasis, lastUpdateOn, lastUpdate, resourceAsk, standing, slippage } = row;
  return {
    ...{ id, reviewId, reviewReference, pseudonym, strategyNumber, strategyTitle, reference, text, timescaleText },
    ...{ measureText, originalDueOn, dueOn, delivery, effect, declared, evidenceGrade, closedOn },
    ...{ closureBasis, lastUpdateOn, lastUpdate, resourceAsk, asked },
    // Kept as it was said that day.
    analysisText: analysisInWords(row),
    leads: leads.map(({ post, agencyId, agency }) => ({ post, agencyId, agency })),
    colour: standing.colour,
    declaredColour: standing.declaredColour,
    colourReason: standing.reason,
    overdueDays: standing.overdueDays,
    timesMoved: slippage.timesMoved,
    daysMoved: slippage.days,
  };
}

/** A kept action as positions are compared by. */
export function toActionState(action: FrozenAction): ActionState {
  const { id, reviewReference, text, dueOn, delivery, effect, colour, colourReason, declared } = action;
  const { evidenceGrade, closureBasis } = action;
  return {
    id,
    reviewReference,
    text,
    dueOn,
    delivery,
    effect,
    colour,
    colourReason,
    declared,
    evidenceGrade,
    closureBasis,
  };
}
