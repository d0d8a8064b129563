import type { EscalationLine, EscalationList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { EscalationsService } from './escalations.service.js';

/** To whom actions were brought, why, and what came of it. */
@Controller()
export class EscalationsController {
  constructor(private readonly escalations: EscalationsService) {}

  @Serves('listEscalations')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listEscalations'>): Promise<EscalationList> {
    return this.escalations.list(caller, query.actionId);
  }

  @Serves('recordEscalationOutcome')
  record(@CurrentCaller() caller: Caller, @Taken() input: Takes<'recordEscalationOutcome'>): Promise<EscalationLine> {
    return this.escalations.recordOutcome(caller, input.params.stepId, input.version, input.body);
  }
}
