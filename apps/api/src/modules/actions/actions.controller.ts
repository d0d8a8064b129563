import type { ActionPage, PlanPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ActionPages } from './action-pages.service.js';
import { ActionUpdatesService } from './action-updates.service.js';
import { ActionsService } from './actions.service.js';
import { DueDatesService } from './due-dates.service.js';

@Controller()
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly pages: ActionPages,
    private readonly updates: ActionUpdatesService,
    private readonly dueDates: DueDatesService,
  ) {}

  @Serves('listActions')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listActions'>): Promise<PlanPage> {
    return this.actions.list(caller, query);
  }

  @Serves('showAction')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showAction'>): Promise<ActionPage> {
    return this.pages.show(caller, params.actionId);
  }

  @Serves('addUpdate')
  addUpdate(@CurrentCaller() caller: Caller, @Taken() input: Takes<'addUpdate'>): Promise<ActionPage> {
    return this.updates.add(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('changeDueDate')
  changeDueDate(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeDueDate'>): Promise<ActionPage> {
    return this.dueDates.change(caller, input.params.actionId, input.version, input.body);
  }
}
