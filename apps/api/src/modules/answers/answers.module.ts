import { Module } from '@nestjs/common';
import { IdentifiersModule } from '../identifiers/index.js';
import { AnswersController } from './answers.controller.js';
import { AnswersService } from './answers.service.js';
import { DraftingService } from './drafting.service.js';
import { StoryService } from './story/story.service.js';

/** The story of a theme, and answers on why it comes back. */
@Module({
  imports: [IdentifiersModule],
  controllers: [AnswersController],
  providers: [AnswersService, DraftingService, StoryService],
})
export class AnswersModule {}
