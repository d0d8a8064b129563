import { createHash } from 'node:crypto';
import { Role, routes, type RouteName } from '@followthrough/domain';
import type { Answer, TestApp, Visitor } from '../open-test-app.js';
import { samples } from '../samples.js';
import { hiddenFromEach, type Hidden } from './hidden.js';
import { idsOf } from './ids-of.js';
import { leaksIn } from './leaks.js';
import { outside, peopleOf } from './people.js';

/** An operation of the described API, as the document itself gives it. */
interface Operation {
  readonly operationId: RouteName;
  readonly 'x-allows': string | string[];
}

/** One call of the matrix: as whom, where, with whose ids, and what came of it. */
export interface Cell {
  readonly role: Role;
  readonly name: RouteName;
  readonly whose: 'own' | 'other';
  readonly allowed: boolean;
  readonly status: number;
  /** What was answered, word for word, as a digest. */
  readonly digest: string;
  readonly leaks: readonly string[];
}

/** Walks the matrix: as each role, every address, with ids of one's own committee and of another. */
export interface Walker {
  readonly names: readonly RouteName[];
  /** Makes the calls that are wanted, or all. Reading comes before writing, so that what is read is the same each time. */
  readonly walk: (wanted?: (call: Pick<Cell, 'role' | 'name' | 'whose'>) => boolean) => Promise<Cell[]>;
}

/** Whether an address only reads. */
export const reads = (name: RouteName): boolean => routes[name].startsWith('GET ');

/** Everybody signed in and everything looked up that the matrix needs. */
export async function openWalker(test: TestApp): Promise<Walker> {
  const operations = await operationsOf(test);
  const lent = { own: samples(await idsOf(test, 'STL')), other: samples(await idsOf(test, 'CAR')) };
  const hidden = await hiddenFromEach(test);
  const visitors = new Map<Role, Visitor>();
  for (const role of Role.options) visitors.set(role, await test.signIn(peopleOf[role]));
  const call = async (role: Role, operation: Operation, whose: 'own' | 'other'): Promise<Cell> => {
    const name = operation.operationId;
    const [visitor, kept] = [visitors.get(role), hidden.get(role)];
    if (visitor === undefined || kept === undefined) throw new Error(`Nobody is signed in as ${role}`);
    const answer: Answer<RouteName> = await visitor(name, lent[whose][name]);
    const allows = operation['x-allows'];
    const leaks = [...(await leaksIn(answer, kept)), ...(await leaksInMade(visitor, answer, kept))];
    return {
      ...{ role, name, whose, status: answer.status },
      allowed: allows === 'signed-in' || allows.includes(role),
      digest: createHash('sha256').update(answer.bytes).digest('hex'),
      leaks: leaks.map((leak) => `${role} ${name} ${whose}: ${leak}`),
    };
  };
  return {
    names: operations.map(({ operationId }) => operationId),
    walk: async (wanted = () => true) => {
      const cells: Cell[] = [];
      for (const operation of operations)
        for (const whose of ['own', 'other'] as const) {
          const roles = Role.options.filter((role) => wanted({ role, name: operation.operationId, whose }));
          // Reading changes nothing for anybody else; what is written is written one after the other.
          if (reads(operation.operationId))
            cells.push(...(await Promise.all(roles.map((role) => call(role, operation, whose)))));
          else for (const role of roles) cells.push(await call(role, operation, whose));
        }
      return cells;
    },
  };
}

/** What leaks in the workbook of a return that was just made. */
async function leaksInMade(visitor: Visitor, { status, body }: Answer<RouteName>, hidden: Hidden): Promise<string[]> {
  if (status !== 201 || typeof body !== 'object' || body === null || !('sha256' in body)) return [];
  const made = body as Answer<'makeReturn'>['body']; // only a return is answered with a digest of its bytes
  return leaksIn(await visitor('downloadReturn', { params: { returnId: made.id } }), hidden);
}

async function operationsOf(test: TestApp): Promise<Operation[]> {
  const answer = await test.app.inject({ method: 'GET', url: '/api/openapi.json' });
  const { paths } = answer.json<{ paths: Record<string, Record<string, Operation>> }>();
  const all = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ operationId }) => !outside.has(operationId));
  return [
    ...all.filter(({ operationId }) => reads(operationId)),
    ...all.filter(({ operationId }) => !reads(operationId)),
  ];
}

/** The place in the record of changes of the last one so far. */
export async function lastChange(test: TestApp): Promise<string> {
  const [row] = await test.asOwner.query<{ position: string }[]>('select max(position) as position from audit_entry');
  return row?.position ?? '0';
}

/**
 * The changes recorded since that are not of Strathlorne: none may be made by anybody of Strathlorne. An answer to being
 * asked to share an action is recorded with the proposal; and how strong the evidence of an action is, and until when,
 * follows by itself from evidence of Strathlorne that is used there.
 */
export async function changesElsewhere(test: TestApp, since: string): Promise<string[]> {
  const rows = await test.asOwner.query<{ told: string }[]>(
    `select concat_ws(' ', role, verb, subject, subject_id, fields::text) as told from audit_entry
     where committee_id <> (select id from committee where code = 'STL') and subject <> 'action_share' and position > $1
       and not (subject = 'action' and fields <@ '{evidence_grade,evidence_until}' and exists (
         select from evidence_use u join evidence e on e.id = u.evidence_id join committee c on c.id = e.committee_id
         where u.action_id = audit_entry.action_id and c.code = 'STL'))
     order by position`,
    [since],
  );
  return rows.map(({ told }) => told);
}
