import { notAcceptedUntil, Problem, type NewStage, type ReviewPage, type StrategyAnswer } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { ReviewPages } from './review-pages.service.js';
import { findStrategy, writeAnswer, writeMove, type StandingStrategy } from './strategies.repository.js';

/** Records how far strategies have come into practice, and what the committee says of them. Their words stay as they are. */
@Injectable()
export class StrategiesService {
  constructor(
    private readonly clock: Clock,
    private readonly pages: ReviewPages,
  ) {}

  move(caller: Caller, id: string, seen: number, input: NewStage): Promise<ReviewPage> {
    const sentence = 'A stage is recorded on or after the day it was reached.';
    refuseAhead({ path: 'reachedOn', day: input.reachedOn, sentence }, this.clock.today());
    return this.pages.change(caller, async (scoped) => {
      const strategy = await this.standing(scoped, id);
      const same = 'This is the stage it is in already. A move leads to another, further on or back.';
      if (strategy.stage === input.stage) throw new Problem('request.invalid', {}, [{ path: 'stage', sentence: same }]);
      const move = { ...input, recordedBy: caller.signature };
      if (!(await writeMove(scoped, strategy, seen, move))) throw new Problem('record.changed-meanwhile');
      return strategy.reviewId;
    });
  }

  answer(caller: Caller, id: string, seen: number, input: StrategyAnswer): Promise<ReviewPage> {
    const lookAgainOn = notAcceptedUntil(input, this.clock.today());
    return this.pages.change(caller, async (scoped) => {
      const { reviewId } = await this.standing(scoped, id);
      if (!(await writeAnswer(scoped, id, seen, { ...input, lookAgainOn })))
        throw new Problem('record.changed-meanwhile');
      return reviewId;
    });
  }

  private async standing(scoped: Scoped, id: string): Promise<StandingStrategy> {
    const strategy = await findStrategy(scoped, id);
    if (strategy === null) throw new Problem('record.not-found');
    return strategy;
  }
}
