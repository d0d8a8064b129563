import {
  checkCoverDays,
  Problem,
  type LocalDate,
  type NewCover,
  type NewRole,
  type PersonLine,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { mayAnswerTo, mayTakeRole, placeOf } from './people.policy.js';
import { findManagersAbove, writeManager } from './managers.repository.js';
import { PeopleService } from './people.service.js';
import { findOwnRole, hasRole, insertRole, raiseVersion, takeRole, type GivenRole } from './roles.repository.js';

const always = { startsOn: null, endsOn: null, coversPersonId: null };

/** Gives people further roles and cover for others, takes roles away, and says whom somebody answers to. */
@Injectable()
export class RolesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  give(caller: Caller, personId: string, seen: number, input: NewRole): Promise<PersonLine> {
    return this.change(caller, personId, async (scoped, today) => {
      const place = placeOf(input);
      await this.people.refuseUnknown(scoped, place);
      await this.raise(scoped, personId, seen);
      await this.insert(scoped, { personId, role: input.role, ...place, ...always }, today);
    });
  }

  cover(caller: Caller, personId: string, seen: number, input: NewCover): Promise<PersonLine> {
    const { coversRoleId, startsOn, endsOn } = input;
    checkCoverDays(input, this.clock.today());
    return this.change(caller, personId, async (scoped, today) => {
      const covered = await findOwnRole(scoped, coversRoleId, today);
      if (covered === null || covered.personId === personId) throw new Problem('request.invalid', {}, [notTheirs]);
      const { personId: coversPersonId, ...role } = covered;
      await this.raise(scoped, personId, seen);
      await this.insert(scoped, { personId, ...role, startsOn, endsOn, coversPersonId }, today);
    });
  }

  end(caller: Caller, personId: string, seen: number, roleId: string): Promise<PersonLine> {
    if (!mayTakeRole(caller.me, roleId)) throw new Problem('caller.not-allowed');
    return this.change(caller, personId, async (scoped) => {
      await this.raise(scoped, personId, seen);
      if (!(await takeRole(scoped, personId, roleId))) throw new Problem('record.not-found');
    });
  }

  setManager(caller: Caller, personId: string, seen: number, managerId: string | null): Promise<PersonLine> {
    return this.change(caller, personId, async (scoped) => {
      if (managerId !== null) await this.refuseManager(scoped, personId, managerId);
      if (!(await writeManager(scoped, personId, seen, managerId))) throw new Problem('record.changed-meanwhile');
    });
  }

  private change(
    caller: Caller,
    personId: string,
    work: (scoped: Scoped, today: LocalDate) => Promise<void>,
  ): Promise<PersonLine> {
    return this.database.within(caller.scope, async (scoped) => {
      await this.people.found(scoped, personId);
      await work(scoped, this.clock.today());
      return this.people.found(scoped, personId);
    });
  }

  private async raise(scoped: Scoped, personId: string, seen: number): Promise<void> {
    if (!(await raiseVersion(scoped, personId, seen))) throw new Problem('record.changed-meanwhile');
  }

  private async insert(scoped: Scoped, given: GivenRole, today: LocalDate): Promise<void> {
    if ((await hasRole(scoped, given, today)) || !(await insertRole(scoped, given)))
      throw new Problem('person.role-held');
  }

  private async refuseManager(scoped: Scoped, personId: string, managerId: string): Promise<void> {
    if (!(await this.people.isThere(scoped, managerId))) throw new Problem('request.invalid', {}, [noSuchManager]);
    if (!mayAnswerTo(personId, managerId, await findManagersAbove(scoped, managerId)))
      throw new Problem('person.answers-to-them', {}, [answersToThem]);
  }
}

const notTheirs = { path: 'coversRoleId', sentence: 'Choose a role that somebody else holds now or will hold.' };
const noSuchManager = { path: 'managerId', sentence: 'There is no such person.' };
const answersToThem = { path: 'managerId', sentence: 'Choose somebody who does not answer to this person.' };
