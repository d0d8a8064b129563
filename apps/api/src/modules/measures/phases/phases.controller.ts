import type { PhaseList, PhasePreview, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { PhasesService } from './phases.service.js';

/** Where a measure's line starts anew. */
@Controller()
export class PhasesController {
  constructor(private readonly phases: PhasesService) {}

  @Serves('listPhases')
  list(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listPhases'>): Promise<PhaseList> {
    return this.phases.list(caller, params.measureId);
  }

  @Serves('previewPhase')
  preview(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'previewPhase'>): Promise<PhasePreview> {
    return this.phases.preview(caller, params.measureId, body);
  }

  @Serves('decidePhase')
  decide(@CurrentCaller() caller: Caller, @Taken() input: Takes<'decidePhase'>): Promise<PhaseList> {
    return this.phases.decide(caller, input.params.measureId, input.version, input.body);
  }

  @Serves('undoPhase')
  undo(@CurrentCaller() caller: Caller, @Taken() input: Takes<'undoPhase'>): Promise<PhaseList> {
    return this.phases.undo(caller, input.params.phaseId, input.version, input.body);
  }
}
