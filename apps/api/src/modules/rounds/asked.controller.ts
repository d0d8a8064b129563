import type { AskedList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { AskedService } from './asked.service.js';

/** What agencies are asked for, and their shortest answer. */
@Controller()
export class AskedController {
  constructor(private readonly asked: AskedService) {}

  @Serves('listAsked')
  list(@CurrentCaller() caller: Caller): Promise<AskedList> {
    return this.asked.list(caller);
  }

  @Serves('confirmNothingChanged')
  confirm(@CurrentCaller() caller: Caller, @Taken() input: Takes<'confirmNothingChanged'>): Promise<void> {
    return this.asked.confirmNothingChanged(caller, input.params.requestId, input.version);
  }
}
