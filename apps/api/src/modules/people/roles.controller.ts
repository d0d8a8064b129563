import type { PersonLine, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { RolesService } from './roles.service.js';

/** The roles people work in, and whom they answer to. */
@Controller()
export class RolesController {
  constructor(private readonly roles: RolesService) {}

  @Serves('giveRole')
  give(@CurrentCaller() caller: Caller, @Taken() input: Takes<'giveRole'>): Promise<PersonLine> {
    return this.roles.give(caller, input.params.personId, input.version, input.body);
  }

  @Serves('giveCover')
  cover(@CurrentCaller() caller: Caller, @Taken() input: Takes<'giveCover'>): Promise<PersonLine> {
    return this.roles.cover(caller, input.params.personId, input.version, input.body);
  }

  @Serves('endRole')
  end(@CurrentCaller() caller: Caller, @Taken() input: Takes<'endRole'>): Promise<PersonLine> {
    return this.roles.end(caller, input.params.personId, input.version, input.params.roleId);
  }

  @Serves('setManager')
  setManager(@CurrentCaller() caller: Caller, @Taken() input: Takes<'setManager'>): Promise<PersonLine> {
    return this.roles.setManager(caller, input.params.personId, input.version, input.body.managerId);
  }
}
