import type { ClosureStory, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { DecisionsService } from './decisions.service.js';

@Controller()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Serves('decideClaim')
  decide(@CurrentCaller() caller: Caller, @Taken() input: Takes<'decideClaim'>): Promise<ClosureStory> {
    return this.decisions.decide(caller, input.params.claimId, input.version, input.body);
  }

  @Serves('recordLookBack')
  lookBack(@CurrentCaller() caller: Caller, @Taken() input: Takes<'recordLookBack'>): Promise<ClosureStory> {
    return this.decisions.lookBack(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('reopenAction')
  reopen(@CurrentCaller() caller: Caller, @Taken() input: Takes<'reopenAction'>): Promise<ClosureStory> {
    return this.decisions.reopen(caller, input.params.actionId, input.version, input.body);
  }
}
