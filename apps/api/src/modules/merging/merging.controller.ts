import type { MergePreview, MergeStory, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { MergingService } from './merging.service.js';

@Controller()
export class MergingController {
  constructor(private readonly merging: MergingService) {}

  @Serves('showMerges')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showMerges'>): Promise<MergeStory> {
    return this.merging.show(caller, params.actionId);
  }

  @Serves('previewMerge')
  preview(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'previewMerge'>): Promise<MergePreview> {
    return this.merging.preview(caller, params.actionId, params.intoId);
  }

  @Serves('mergeAction')
  merge(@CurrentCaller() caller: Caller, @Taken() input: Takes<'mergeAction'>): Promise<MergeStory> {
    return this.merging.merge(caller, input.params.actionId, input.version, input.body);
  }
}
