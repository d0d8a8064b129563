export { ReviewPages } from './review-pages.service.js';
export { findReviewCounts } from './reviews.repository.js';
export { Finding } from './finding.entity.js';
export { Review } from './review.entity.js';
export { ReviewsModule } from './reviews.module.js';
export { Strategy, StrategyAction } from './strategy.entity.js';
