import type { ActionPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ObstaclesService } from './obstacles.service.js';
import { ResourceAsksService } from './resource-asks.service.js';

/** What is in the way of actions, what they wait for, and what they need. */
@Controller()
export class ObstaclesController {
  constructor(
    private readonly obstacles: ObstaclesService,
    private readonly asks: ResourceAsksService,
  ) {}

  @Serves('raiseBlocker')
  raise(@CurrentCaller() caller: Caller, @Taken() input: Takes<'raiseBlocker'>): Promise<ActionPage> {
    return this.obstacles.raise(caller, input.params.actionId, input.body);
  }

  @Serves('resolveBlocker')
  resolve(@CurrentCaller() caller: Caller, @Taken() input: Takes<'resolveBlocker'>): Promise<ActionPage> {
    return this.obstacles.resolve(caller, input.params.blockerId, input.body);
  }

  @Serves('addDependency')
  wait(@CurrentCaller() caller: Caller, @Taken() input: Takes<'addDependency'>): Promise<ActionPage> {
    return this.obstacles.wait(caller, input.params.actionId, input.body);
  }

  @Serves('removeDependency')
  waitNoLonger(@CurrentCaller() caller: Caller, @Taken() input: Takes<'removeDependency'>): Promise<ActionPage> {
    return this.obstacles.waitNoLonger(caller, input.params.dependencyId);
  }

  @Serves('askResource')
  ask(@CurrentCaller() caller: Caller, @Taken() input: Takes<'askResource'>): Promise<ActionPage> {
    return this.asks.ask(caller, input.params.actionId, input.body);
  }

  @Serves('answerResourceAsk')
  answer(@CurrentCaller() caller: Caller, @Taken() input: Takes<'answerResourceAsk'>): Promise<ActionPage> {
    return this.asks.answer(caller, input.params.askId, input.body);
  }
}
