import type { ActionPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ActionEvidenceService } from './action-evidence.service.js';

@Controller()
export class ActionEvidenceController {
  constructor(private readonly evidence: ActionEvidenceService) {}

  @Serves('addEvidence')
  add(@CurrentCaller() caller: Caller, @Taken() input: Takes<'addEvidence'>): Promise<ActionPage> {
    return this.evidence.add(caller, input.params.actionId, input.body);
  }
}
