import type { Learning, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { LearningService } from './learning.service.js';

/** What decisions have taught. */
@Controller()
export class LearningController {
  constructor(private readonly learning: LearningService) {}

  @Serves('showLearning')
  show(@CurrentCaller() caller: Caller): Promise<Learning> {
    return this.learning.show(caller);
  }

  @Serves('chooseLearning')
  choose(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'chooseLearning'>): Promise<Learning> {
    return this.learning.choose(caller, body);
  }
}
