import { randomUUID } from 'node:crypto';
import {
  Problem,
  type AgencyList,
  type FieldProblem,
  type NewPerson,
  type PeopleList,
  type PersonLine,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { hashPassword } from '../session/index.js';
import { maySetActive, mayTakeFactor, placeOf } from './people.policy.js';
import {
  endSessionsOf,
  findAgencies,
  findPeople,
  findPerson,
  insertPerson,
  knownPlaces,
  takeFactor,
  writeActive,
} from './people.repository.js';
import { raiseVersion } from './roles.repository.js';

const emailTaken: FieldProblem = { path: 'email', sentence: 'Somebody signs in with this email address already.' };

/** Says who may sign in, lets people in and stops them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<PeopleList> {
    return this.database.within(caller.scope, (scoped) => findPeople(scoped, this.clock.today()));
  }

  listAgencies(caller: Caller): Promise<AgencyList> {
    return this.database.within(caller.scope, findAgencies);
  }

  async add(caller: Caller, input: NewPerson): Promise<PersonLine> {
    const { password, ...person } = input;
    const passwordHash = await hashPassword(password);
    return this.database.within(caller.scope, async (scoped) => {
      const place = placeOf(person);
      await this.refuseUnknown(scoped, place);
      const id = randomUUID();
      const added = await insertPerson(scoped, { ...person, ...place, id, passwordHash });
      if (!added) throw new Problem('person.email-taken', {}, [emailTaken]);
      return this.found(scoped, id);
    });
  }

  setActive(caller: Caller, id: string, seen: number, active: boolean): Promise<PersonLine> {
    if (!maySetActive(caller.me.personId, id, active)) throw new Problem('caller.not-allowed');
    return this.database.within(caller.scope, async (scoped) => {
      await this.found(scoped, id);
      if (!(await writeActive(scoped, id, seen, active))) throw new Problem('record.changed-meanwhile');
      if (!active) await endSessionsOf(scoped, id);
      return this.found(scoped, id);
    });
  }

  /** Whoever has lost a telephone may have lost it to somebody: their sessions end with the code. */
  takeSecondFactor(caller: Caller, id: string, seen: number): Promise<PersonLine> {
    if (!mayTakeFactor(caller.me.personId, id)) throw new Problem('caller.not-allowed');
    return this.database.within(caller.scope, async (scoped) => {
      await this.found(scoped, id);
      if (!(await raiseVersion(scoped, id, seen))) throw new Problem('record.changed-meanwhile');
      if (!(await takeFactor(scoped, id))) throw new Problem('record.not-found');
      await endSessionsOf(scoped, id);
      return this.found(scoped, id);
    });
  }

  /** Refuses a committee or an agency that is not there, beside its field. */
  async refuseUnknown(scoped: Scoped, place: ReturnType<typeof placeOf>): Promise<void> {
    const known = await knownPlaces(scoped, place);
    const fields: FieldProblem[] = [
      ...(known.committee ? [] : [{ path: 'committeeId', sentence: 'There is no such committee.' }]),
      ...(known.agency ? [] : [{ path: 'agencyId', sentence: 'There is no such agency.' }]),
    ];
    if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
  }

  async isThere(scoped: Scoped, id: string): Promise<boolean> {
    return (await findPerson(scoped, id, this.clock.today())) !== null;
  }

  async found(scoped: Scoped, id: string): Promise<PersonLine> {
    const person = await findPerson(scoped, id, this.clock.today());
    if (person === null) throw new Problem('record.not-found');
    return person;
  }
}
