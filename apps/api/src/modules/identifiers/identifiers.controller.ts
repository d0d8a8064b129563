import type { IdentifierWatch, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { IdentifiersService } from './identifiers.service.js';

@Controller()
export class IdentifiersController {
  constructor(private readonly identifiers: IdentifiersService) {}

  @Serves('showIdentifierWatch')
  show(@CurrentCaller() caller: Caller): Promise<IdentifierWatch> {
    return this.identifiers.show(caller);
  }

  @Serves('guardName')
  guard(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'guardName'>): Promise<IdentifierWatch> {
    return this.identifiers.guard(caller, body.name);
  }

  @Serves('releaseName')
  release(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'releaseName'>): Promise<IdentifierWatch> {
    return this.identifiers.release(caller, body.name);
  }
}
