import type { ReviewPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ReviewPartsService } from './review-parts.service.js';
import { StrategiesService } from './strategies.service.js';

/** What hangs on a review, and how far its strategies have come. */
@Controller()
export class ReviewPartsController {
  constructor(
    private readonly parts: ReviewPartsService,
    private readonly strategies: StrategiesService,
  ) {}

  @Serves('addReviewPart')
  add(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'addReviewPart'>): Promise<ReviewPage> {
    return this.parts.add(caller, params.reviewId, body);
  }

  @Serves('changeReviewPart')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeReviewPart'>): Promise<ReviewPage> {
    return this.parts.change(caller, input.params, input.version, input.body);
  }

  @Serves('removeReviewPart')
  remove(@CurrentCaller() caller: Caller, @Taken() input: Takes<'removeReviewPart'>): Promise<ReviewPage> {
    return this.parts.remove(caller, input.params, input.version);
  }

  @Serves('moveStrategy')
  move(@CurrentCaller() caller: Caller, @Taken() input: Takes<'moveStrategy'>): Promise<ReviewPage> {
    return this.strategies.move(caller, input.params.strategyId, input.version, input.body);
  }

  @Serves('answerStrategy')
  answer(@CurrentCaller() caller: Caller, @Taken() input: Takes<'answerStrategy'>): Promise<ReviewPage> {
    return this.strategies.answer(caller, input.params.strategyId, input.version, input.body);
  }
}
