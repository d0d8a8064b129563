import type { ClosureQueue, ClosureStory, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ClaimsService } from './claims.service.js';
import { ClosureQueueService } from './closure-queue.service.js';
import { ClosureStories } from './closure-stories.service.js';

@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly stories: ClosureStories,
    private readonly queue: ClosureQueueService,
  ) {}

  @Serves('showClosureQueue')
  showQueue(@CurrentCaller() caller: Caller): Promise<ClosureQueue> {
    return this.queue.show(caller);
  }

  @Serves('showClosure')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showClosure'>): Promise<ClosureStory> {
    return this.stories.show(caller, params.actionId);
  }

  @Serves('claimClosure')
  claim(@CurrentCaller() caller: Caller, @Taken() input: Takes<'claimClosure'>): Promise<ClosureStory> {
    return this.claims.claim(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('takeClaimBack')
  takeBack(@CurrentCaller() caller: Caller, @Taken() input: Takes<'takeClaimBack'>): Promise<ClosureStory> {
    return this.claims.takeBack(caller, input.params.claimId, input.version, input.body);
  }

  @Serves('verifyClaim')
  verify(@CurrentCaller() caller: Caller, @Taken() input: Takes<'verifyClaim'>): Promise<ClosureStory> {
    return this.claims.verify(caller, input.params.claimId, input.version, input.body);
  }
}
