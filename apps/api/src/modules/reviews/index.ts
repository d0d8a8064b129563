export { Review } from './review.entity.js';
export { ReviewsModule } from './reviews.module.js';
export { ReviewsService } from './reviews.service.js';
export { Strategy, StrategyAction } from './strategy.entity.js';
