import type { ExerciseList, ExercisePage, LabellingSheet, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { LabellingService } from './labelling.service.js';

/** Two people labelling the same passages. */
@Controller()
export class LabellingController {
  constructor(private readonly labelling: LabellingService) {}

  @Serves('listExercises')
  list(@CurrentCaller() caller: Caller): Promise<ExerciseList> {
    return this.labelling.list(caller);
  }

  @Serves('beginExercise')
  begin(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'beginExercise'>): Promise<ExercisePage> {
    return this.labelling.begin(caller, body);
  }

  @Serves('showExercise')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showExercise'>): Promise<ExercisePage> {
    return this.labelling.show(caller, params.exerciseId);
  }

  @Serves('showLabellingSheet')
  sheet(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showLabellingSheet'>): Promise<LabellingSheet> {
    return this.labelling.sheet(caller, params.exerciseId);
  }

  @Serves('labelPassage')
  label(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'labelPassage'>): Promise<LabellingSheet> {
    return this.labelling.label(caller, params, body);
  }

  @Serves('settleDisagreement')
  settle(
    @CurrentCaller() caller: Caller,
    @Taken() { params, body }: Takes<'settleDisagreement'>,
  ): Promise<ExercisePage> {
    return this.labelling.settle(caller, params, body);
  }
}
