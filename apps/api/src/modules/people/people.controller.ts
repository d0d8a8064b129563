import type { AgencyList, PeopleList, PersonLine, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { PeopleService } from './people.service.js';

/** Who may sign in, and the agencies people work for. */
@Controller()
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Serves('listPeople')
  list(@CurrentCaller() caller: Caller): Promise<PeopleList> {
    return this.people.list(caller);
  }

  @Serves('addPerson')
  add(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'addPerson'>): Promise<PersonLine> {
    return this.people.add(caller, body);
  }

  @Serves('setPersonActive')
  setActive(@CurrentCaller() caller: Caller, @Taken() input: Takes<'setPersonActive'>): Promise<PersonLine> {
    return this.people.setActive(caller, input.params.personId, input.version, input.body.active);
  }

  @Serves('takeSecondFactor')
  takeSecondFactor(@CurrentCaller() caller: Caller, @Taken() input: Takes<'takeSecondFactor'>): Promise<PersonLine> {
    return this.people.takeSecondFactor(caller, input.params.personId, input.version);
  }

  @Serves('listAgencies')
  listAgencies(@CurrentCaller() caller: Caller): Promise<AgencyList> {
    return this.people.listAgencies(caller);
  }
}
