import { createHash, randomUUID } from 'node:crypto';
import type { CommitteeName, LocalDate, ReturnKind, ReturnLine } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';
import type { Position } from './changes/action-state.js';
import { returnFileName } from './file-name.js';
import { MadeReturn } from './made-return.entity.js';

const lineJson = `json_build_object(
  'id', x.id, 'kind', x.kind, 'asAt', x.as_at, 'madeAt', x.made_at, 'madeBy', x.made_by, 'fileName', x.file_name,
  'bytes', octet_length(x.bytes), 'sha256', x.sha256, 'actions', x.actions)`;

/** The returns of the caller's committee, newest first. */
export async function findReturns(scoped: Scoped): Promise<ReturnLine[]> {
  const found = await scoped.json<ReturnLine[]>(
    `select coalesce(json_agg(${lineJson} order by x.made_at desc, x.id), '[]') as json from made_return x where ${seesOwn(scoped.scope, 'x')}`,
  );
  return found ?? [];
}

/** The returns made when a round was sealed. */
export async function findReturnsOfRound(scoped: Scoped, roundId: string): Promise<ReturnLine[]> {
  const found = await scoped.json<ReturnLine[]>(
    `select coalesce(json_agg(${lineJson} order by x.kind desc), '[]') as json from made_return x
     where x.round_id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [roundId],
  );
  return found ?? [];
}

/** One return as a line of the list, or `null`. */
function findReturn(scoped: Scoped, id: string): Promise<ReturnLine | null> {
  return scoped.json<ReturnLine>(
    `select ${lineJson} as json from made_return x where x.id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
}

/** The workbook of a return. */
export interface ReturnFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The workbook of a return, byte for byte as it was made, or `null`. */
export async function findFile(scoped: Scoped, id: string): Promise<ReturnFile | null> {
  const [file] = await scoped.rows<ReturnFile>(
    `select file_name as "fileName", bytes from made_return x where id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
  return file ?? null;
}

/** The return made before, which the next one of its kind is compared with. */
export interface EarlierReturn {
  readonly asAt: LocalDate;
  readonly madeAt: string;
  /** As it was kept; to be parsed. */
  readonly position: unknown;
}

/** The latest return of a kind, or `null` when none was made yet. */
export function findLatest(scoped: Scoped, kind: ReturnKind): Promise<EarlierReturn | null> {
  return scoped.json<EarlierReturn>(
    `select json_build_object('asAt', as_at, 'madeAt', made_at, 'position', position) as json
     from made_return x where kind = $1 and ${seesOwn(scoped.scope, 'x')}
     order by made_at desc limit 1`,
    [kind],
  );
}

/** The first return of a kind that was kept after an earlier one, or `null`. Whoever keeps returns takes turns here. */
export async function findMadeSince(
  scoped: Scoped,
  kind: ReturnKind,
  earlier: EarlierReturn | null,
): Promise<ReturnLine | null> {
  await scoped.rows(`select pg_advisory_xact_lock(hashtextextended('return ' || scope.committee_id(), 0))`);
  return scoped.json<ReturnLine>(
    `select ${lineJson} as json from made_return x
     where x.kind = $1 and x.round_id is null and ${seesOwn(scoped.scope, 'x')}
       and ($2::timestamptz is null or x.made_at > $2) order by x.made_at limit 1`,
    [kind, earlier?.madeAt ?? null],
  );
}

/** A workbook to keep as a return. */
export interface ReturnToKeep {
  readonly kind: ReturnKind;
  readonly committee: CommitteeName;
  readonly by: string;
  /** The round it was made for, if it was made for one. */
  readonly roundId: string | null;
  readonly asAt: LocalDate;
  /** The instant its contents were gathered. */
  readonly madeAt: Date;
  readonly bytes: Buffer;
  readonly position: Position;
}

/** Keeps a workbook as it was made, with what it says each action was. */
export async function insertReturn(scoped: Scoped, made: ReturnToKeep): Promise<ReturnLine> {
  const { kind, committee, by, roundId, asAt, madeAt, bytes, position } = made;
  const id = randomUUID();
  await scoped.manager.insert(MadeReturn, {
    ...{ id, committeeId: committee.id, kind, roundId, asAt, madeAt, madeBy: by, bytes, position },
    fileName: returnFileName(committee, kind, asAt),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    actions: position.length,
  });
  const line = await findReturn(scoped, id);
  if (line === null) throw new Error('A return that was just kept cannot be found');
  return line;
}
