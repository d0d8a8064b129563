import type {
  ActionPage,
  PlanChecks,
  PlanningChoices,
  PlanningLoad,
  Takes,
  UnderstoodTimescale,
} from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ActionEditingService } from './action-editing.service.js';
import { ActionMakingService } from './action-making.service.js';
import { PlanChecksService } from './plan-checks.service.js';
import { PlanningChoicesService } from './planning-choices.service.js';

/** Making and editing actions, and what helps with it. */
@Controller()
export class PlanningController {
  constructor(
    private readonly making: ActionMakingService,
    private readonly editing: ActionEditingService,
    private readonly helping: PlanningChoicesService,
    private readonly checks: PlanChecksService,
  ) {}

  @Serves('showPlanningChoices')
  choices(@CurrentCaller() caller: Caller): Promise<PlanningChoices> {
    return this.helping.choices(caller);
  }

  @Serves('readTimescale')
  understand(@Taken() { query }: Takes<'readTimescale'>): UnderstoodTimescale {
    return this.helping.understand(query.words);
  }

  @Serves('showPlanningLoad')
  load(@CurrentCaller() caller: Caller, @Taken() input: Takes<'showPlanningLoad'>): Promise<PlanningLoad> {
    return this.helping.load(caller, input.params.strategyId, input.query.words);
  }

  @Serves('addAction')
  add(@CurrentCaller() caller: Caller, @Taken() input: Takes<'addAction'>): Promise<ActionPage> {
    return this.making.add(caller, input.params.strategyId, input.body);
  }

  @Serves('editAction')
  edit(@CurrentCaller() caller: Caller, @Taken() input: Takes<'editAction'>): Promise<ActionPage> {
    return this.editing.edit(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('serveStrategy')
  serve(@CurrentCaller() caller: Caller, @Taken() input: Takes<'serveStrategy'>): Promise<ActionPage> {
    return this.editing.serve(caller, input.params.actionId, input.body.strategyId);
  }

  @Serves('leaveStrategy')
  leave(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'leaveStrategy'>): Promise<void> {
    return this.editing.leave(caller, params.actionId, params.strategyId);
  }

  @Serves('showPlanChecks')
  check(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'showPlanChecks'>): Promise<PlanChecks> {
    return this.checks.check(caller, query.reviewId);
  }
}
