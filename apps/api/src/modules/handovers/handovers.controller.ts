import type { HandoverList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { HandoversService } from './handovers.service.js';

@Controller()
export class HandoversController {
  constructor(private readonly handovers: HandoversService) {}

  @Serves('listHandovers')
  list(@CurrentCaller() caller: Caller): Promise<HandoverList> {
    return this.handovers.list(caller);
  }

  @Serves('handOver')
  handOver(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'handOver'>): Promise<HandoverList> {
    return this.handovers.handOver(caller, params.personId, body);
  }
}
