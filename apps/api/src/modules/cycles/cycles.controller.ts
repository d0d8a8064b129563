import type { CyclePage, CycleView, RampList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { CyclePlansService } from './cycle-plans.service.js';
import { CycleRewordingsService } from './cycle-rewordings.service.js';
import { CycleStagesService } from './cycle-stages.service.js';
import { CyclesService } from './cycles.service.js';

@Controller()
export class CyclesController {
  constructor(
    private readonly cycles: CyclesService,
    private readonly plans: CyclePlansService,
    private readonly stages: CycleStagesService,
    private readonly rewordings: CycleRewordingsService,
  ) {}

  @Serves('listRamps')
  list(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listRamps'>): Promise<RampList> {
    return this.cycles.list(caller, params.actionId);
  }

  @Serves('showCycle')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showCycle'>): Promise<CyclePage> {
    return this.cycles.show(caller, params.cycleId);
  }

  @Serves('addCycle')
  add(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'addCycle'>): Promise<CycleView> {
    return this.plans.add(caller, params.actionId, body);
  }

  @Serves('replanCycle')
  replan(@CurrentCaller() caller: Caller, @Taken() input: Takes<'replanCycle'>): Promise<CycleView> {
    return this.plans.replan(caller, seenIn(input), input.body);
  }

  @Serves('predictLate')
  predictLate(@CurrentCaller() caller: Caller, @Taken() input: Takes<'predictLate'>): Promise<CycleView> {
    return this.plans.predictLate(caller, seenIn(input), input.body);
  }

  @Serves('startCycle')
  start(@CurrentCaller() caller: Caller, @Taken() input: Takes<'startCycle'>): Promise<CycleView> {
    return this.stages.start(caller, seenIn(input), input.body);
  }

  @Serves('advanceCycle')
  advance(@CurrentCaller() caller: Caller, @Taken() input: Takes<'advanceCycle'>): Promise<CycleView> {
    return this.stages.advance(caller, seenIn(input), input.body);
  }

  @Serves('stopCycle')
  stop(@CurrentCaller() caller: Caller, @Taken() input: Takes<'stopCycle'>): Promise<CycleView> {
    return this.stages.stop(caller, seenIn(input), input.body);
  }

  @Serves('rewordCycle')
  reword(@CurrentCaller() caller: Caller, @Taken() input: Takes<'rewordCycle'>): Promise<CycleView> {
    return this.rewordings.reword(caller, seenIn(input), input.body);
  }
}

function seenIn({ params, version }: { params: { cycleId: string }; version: number }) {
  return { id: params.cycleId, version };
}
