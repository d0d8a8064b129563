import type { DiagramPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { DiagramsService } from './diagrams.service.js';

@Controller()
export class DiagramsController {
  constructor(private readonly diagrams: DiagramsService) {}

  @Serves('showReviewDiagram')
  ofReview(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showReviewDiagram'>): Promise<DiagramPage> {
    return this.diagrams.show(caller, params.reviewId);
  }

  @Serves('beginReviewDiagram')
  beginOfReview(
    @CurrentCaller() caller: Caller,
    @Taken() { params, body }: Takes<'beginReviewDiagram'>,
  ): Promise<DiagramPage> {
    return this.diagrams.begin(caller, params.reviewId, body);
  }

  @Serves('showCommitteeDiagram')
  ofCommittee(@CurrentCaller() caller: Caller): Promise<DiagramPage> {
    return this.diagrams.show(caller, null);
  }

  @Serves('beginCommitteeDiagram')
  beginOfCommittee(
    @CurrentCaller() caller: Caller,
    @Taken() { body }: Takes<'beginCommitteeDiagram'>,
  ): Promise<DiagramPage> {
    return this.diagrams.begin(caller, null, body);
  }

  @Serves('changeDiagram')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeDiagram'>): Promise<DiagramPage> {
    return this.diagrams.change(caller, input.params.diagramId, input.version, input.body);
  }
}
