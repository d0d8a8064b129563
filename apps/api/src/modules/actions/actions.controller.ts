import type { ActionPage, PlanPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ActionsService } from './actions.service.js';

@Controller()
export class ActionsController {
  constructor(private readonly actions: ActionsService) {}

  @Serves('listActions')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listActions'>): Promise<PlanPage> {
    return this.actions.list(caller, query);
  }

  @Serves('showAction')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showAction'>): Promise<ActionPage> {
    return this.actions.show(caller, params.actionId);
  }

  @Serves('addUpdate')
  addUpdate(@CurrentCaller() caller: Caller, @Taken() input: Takes<'addUpdate'>): Promise<ActionPage> {
    return this.actions.addUpdate(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('changeDueDate')
  changeDueDate(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeDueDate'>): Promise<ActionPage> {
    return this.actions.changeDueDate(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('addEvidence')
  addEvidence(@CurrentCaller() caller: Caller, @Taken() input: Takes<'addEvidence'>): Promise<ActionPage> {
    return this.actions.addEvidence(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('closeAction')
  close(@CurrentCaller() caller: Caller, @Taken() input: Takes<'closeAction'>): Promise<ActionPage> {
    return this.actions.close(caller, input.params.actionId, input.version, input.body);
  }
}
