import type { CycleView, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { CyclesService } from './cycles.service.js';

@Controller()
export class CyclesController {
  constructor(private readonly cycles: CyclesService) {}

  @Serves('addCycle')
  add(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'addCycle'>): Promise<CycleView> {
    return this.cycles.add(caller, params.actionId, body);
  }

  @Serves('advanceCycle')
  advance(@CurrentCaller() caller: Caller, @Taken() input: Takes<'advanceCycle'>): Promise<CycleView> {
    return this.cycles.advance(caller, input.params.cycleId, input.version, input.body);
  }
}
