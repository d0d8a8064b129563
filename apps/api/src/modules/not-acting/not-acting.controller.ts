import type { NotActingStory, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { NotActingService } from './not-acting.service.js';

@Controller()
export class NotActingController {
  constructor(private readonly notActing: NotActingService) {}

  @Serves('showNotActing')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showNotActing'>): Promise<NotActingStory> {
    return this.notActing.show(caller, params.actionId);
  }

  @Serves('acceptNotActing')
  accept(@CurrentCaller() caller: Caller, @Taken() input: Takes<'acceptNotActing'>): Promise<NotActingStory> {
    return this.notActing.accept(caller, input.params.actionId, input.version, input.body);
  }

  @Serves('takeUpAction')
  takeUp(@CurrentCaller() caller: Caller, @Taken() input: Takes<'takeUpAction'>): Promise<NotActingStory> {
    return this.notActing.takeUp(caller, input.params.actionId, input.version, input.body);
  }
}
