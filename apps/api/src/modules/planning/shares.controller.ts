import type { ActionPage, ShareList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { SharesService } from './shares.service.js';

/** Actions shared between committees. */
@Controller()
export class SharesController {
  constructor(private readonly shares: SharesService) {}

  @Serves('proposeShare')
  propose(@CurrentCaller() caller: Caller, @Taken() input: Takes<'proposeShare'>): Promise<ActionPage> {
    return this.shares.propose(caller, input.params.actionId, input.body);
  }

  @Serves('withdrawShare')
  withdraw(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'withdrawShare'>): Promise<ActionPage> {
    return this.shares.withdraw(caller, params.actionId, params.toCommitteeId);
  }

  @Serves('listShares')
  list(@CurrentCaller() caller: Caller): Promise<ShareList> {
    return this.shares.list(caller);
  }

  @Serves('answerShare')
  answer(@CurrentCaller() caller: Caller, @Taken() input: Takes<'answerShare'>): Promise<ShareList> {
    return this.shares.answer(caller, input.params.shareId, input.body);
  }
}
