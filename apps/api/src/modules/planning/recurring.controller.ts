import type { RecurringList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { RecurringService } from './recurring.service.js';

/** Actions that come round again. */
@Controller()
export class RecurringController {
  constructor(private readonly recurring: RecurringService) {}

  @Serves('listRecurring')
  list(@CurrentCaller() caller: Caller): Promise<RecurringList> {
    return this.recurring.list(caller);
  }

  @Serves('addRecurring')
  add(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'addRecurring'>): Promise<RecurringList> {
    return this.recurring.add(caller, body);
  }

  @Serves('changeRecurring')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeRecurring'>): Promise<RecurringList> {
    return this.recurring.change(caller, input.params.recurringId, input.version, input.body);
  }

  @Serves('endRecurring')
  end(@CurrentCaller() caller: Caller, @Taken() input: Takes<'endRecurring'>): Promise<RecurringList> {
    return this.recurring.end(caller, input.params.recurringId, input.version);
  }
}
