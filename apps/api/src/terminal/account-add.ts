import { randomUUID } from 'node:crypto';
import { fieldProblems, NewPerson, type FieldProblem } from '@followthrough/domain';
import type { DatabaseAddress } from '../database/address.js';
import { openDataSource } from '../database/data-source.js';
import { Scoped } from '../database/scope.js';
import { insertPerson, placeOf } from '../modules/people/index.js';
import { hashPassword } from '../modules/session/index.js';
import { TerminalProblem } from './terminal-problem.js';

/** An account as it is asked for at a terminal: places by the names people know, not by their addresses. */
export interface AccountAsked {
  readonly email: string;
  readonly name: string;
  readonly post: string;
  readonly role: string;
  /** The code of the committee a lead or chief officer works for, such as `STL`. */
  readonly committee?: string | undefined;
  /** The name of the agency an updater works for. */
  readonly agency?: string | undefined;
  /** At least 15 characters. */
  readonly password: string;
}

/**
 * Makes an account past the screens: the first administrator of a new database, or one to get back in with.
 *
 * @param owner - The database as its owner.
 * @returns A sentence that says who may sign in now.
 * @throws {TerminalProblem} In plain sentences, when the account cannot be made; nothing is kept then.
 */
export async function addAccount(owner: DatabaseAddress, asked: AccountAsked): Promise<string> {
  const source = await openDataSource(owner, 1);
  try {
    return await source.transaction(async (manager) => {
      const scoped = new Scoped(manager, { role: 'administrator' });
      await scoped.rows(`select set_config('app.person_name', 'Someone at the terminal', true)`);
      return keep(scoped, await checked(scoped, asked));
    });
  } finally {
    await source.destroy();
  }
}

async function keep(scoped: Scoped, { password, ...person }: NewPerson): Promise<string> {
  const passwordHash = await hashPassword(password);
  const kept = await insertPerson(scoped, { ...person, ...placeOf(person), id: randomUUID(), passwordHash });
  if (!kept) throw new TerminalProblem(`Somebody signs in with ${person.email} already.`);
  return `${person.name} may sign in now as ${person.email}.`;
}

async function checked(scoped: Scoped, { committee, agency, ...asked }: AccountAsked): Promise<NewPerson> {
  const read = NewPerson.safeParse({
    ...asked,
    committeeId: await idOf(scoped, 'committee', committee),
    agencyId: await idOf(scoped, 'agency', agency),
  });
  if (!read.success) throw new TerminalProblem(fieldProblems(read.error.issues).map(inOneSentence).join('\n'));
  return read.data;
}

const places = {
  committee: 'select id from committee where upper(code) = upper($1)',
  agency: 'select id from agency where lower(name) = lower($1)',
};

async function idOf(scoped: Scoped, kind: keyof typeof places, known: string | undefined): Promise<string | null> {
  if (known === undefined || known === '') return null;
  const [found] = await scoped.rows<{ id: string }>(places[kind], [known]);
  if (found === undefined) throw new TerminalProblem(`There is no ${kind} called ${known}.`);
  return found.id;
}

const fieldNames: Record<string, string> = { committeeId: 'committee', agencyId: 'agency' };

function inOneSentence({ path, sentence }: FieldProblem): string {
  return `${fieldNames[path] ?? path}: ${sentence}`;
}
