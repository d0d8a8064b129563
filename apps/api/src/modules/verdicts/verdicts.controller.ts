import type { Takes, VerdictList, VerdictStory } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { VerdictsService } from './verdicts.service.js';

@Controller()
export class VerdictsController {
  constructor(private readonly verdicts: VerdictsService) {}

  @Serves('listVerdicts')
  list(@CurrentCaller() caller: Caller): Promise<VerdictList> {
    return this.verdicts.list(caller);
  }

  @Serves('showVerdicts')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showVerdicts'>): Promise<VerdictStory> {
    return this.verdicts.show(caller, params.actionId);
  }

  @Serves('recordVerdict')
  record(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'recordVerdict'>): Promise<VerdictStory> {
    return this.verdicts.record(caller, params.actionId, body);
  }
}
