import type { ActionPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ActionClosureService } from './action-closure.service.js';

@Controller()
export class ActionClosureController {
  constructor(private readonly closures: ActionClosureService) {}

  @Serves('closeAction')
  close(@CurrentCaller() caller: Caller, @Taken() input: Takes<'closeAction'>): Promise<ActionPage> {
    return this.closures.close(caller, input.params.actionId, input.version, input.body);
  }
}
