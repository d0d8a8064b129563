import type { ReviewBeginning, ReviewList, ReviewPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ReviewsService } from './reviews.service.js';

@Controller()
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Serves('listReviews')
  list(@CurrentCaller() caller: Caller): Promise<ReviewList> {
    return this.reviews.list(caller);
  }

  @Serves('showReview')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showReview'>): Promise<ReviewPage> {
    return this.reviews.show(caller, params.reviewId);
  }

  @Serves('beginReview')
  begin(@CurrentCaller() caller: Caller): Promise<ReviewBeginning> {
    return this.reviews.begin(caller);
  }

  @Serves('addReview')
  add(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'addReview'>): Promise<ReviewPage> {
    return this.reviews.add(caller, body);
  }

  @Serves('changeReview')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeReview'>): Promise<ReviewPage> {
    return this.reviews.change(caller, input.params.reviewId, input.version, input.body);
  }
}
