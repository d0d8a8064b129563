import { createHash } from 'node:crypto';
import { Role, routes, type RouteName } from '@followthrough/domain';
import type { Answer, TestApp, Visitor } from '../open-test-app.js';
import { samples } from '../samples.js';
import { hiddenFrom, type Hidden } from './hidden.js';
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
  const visitors = new Map<Role, Visitor>();
  const hidden = new Map<Role, Hidden>();
  for (const role of Role.options) {
    visitors.set(role, await test.signIn(peopleOf[role]));
    hidden.set(role, await hiddenFrom(test, role));
  }
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
        for (const role of Role.options)
          for (const whose of ['own', 'other'] as const)
            if (wanted({ role, name: operation.operationId, whose })) cells.push(await call(role, operation, whose));
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

/**
 * How many changes were recorded that are not of Strathlorne: none may be added by anybody of Strathlorne. An answer to
 * being asked to share an action is recorded with the proposal.
 */
export async function changesElsewhere(test: TestApp): Promise<number> {
  const [row] = await test.asOwner.query<{ count: number }[]>(
    `select count(*)::int as count from audit_entry
     where committee_id <> (select id from committee where code = 'STL') and subject <> 'action_share'`,
  );
  return row?.count ?? 0;
}
