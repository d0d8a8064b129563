import type { ClearedStatements, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { StatementsService } from './statements.service.js';

/** What a committee clears for the nation to read of what worked. */
@Controller()
export class StatementsController {
  constructor(private readonly statements: StatementsService) {}

  @Serves('listClearedStatements')
  list(@CurrentCaller() caller: Caller): Promise<ClearedStatements> {
    return this.statements.list(caller);
  }

  @Serves('clearStatement')
  clear(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'clearStatement'>): Promise<ClearedStatements> {
    return this.statements.clear(caller, body);
  }

  @Serves('revokeStatement')
  revoke(@CurrentCaller() caller: Caller, @Taken() input: Takes<'revokeStatement'>): Promise<ClearedStatements> {
    return this.statements.revoke(caller, input.params.statementId, input.version);
  }
}
