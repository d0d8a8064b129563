import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { ReviewPages } from './review-pages.service.js';
import { ReviewPartsController } from './review-parts.controller.js';
import { ReviewPartsService } from './review-parts.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { StrategiesService } from './strategies.service.js';

@Module({
  imports: [ActionsModule],
  controllers: [ReviewsController, ReviewPartsController],
  providers: [ReviewsService, ReviewPages, ReviewPartsService, StrategiesService],
  exports: [ReviewPages],
})
export class ReviewsModule {}
