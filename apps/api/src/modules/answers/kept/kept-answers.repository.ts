import type { KeptAnswer, KeptAnswerLine } from '@followthrough/domain';
import type { Scoped } from '../../../database/scope.js';
import { seesOwn } from '../../../database/seen.js';

const lineJson = `json_build_object('id', x.id, 'slug', x.slug, 'theme', t.name, 'asAt', x.as_at, 'madeAt', x.made_at,
  'madeBy', x.made_by, 'fileName', x.file_name, 'bytes', octet_length(x.bytes), 'sha256', x.sha256)`;

const from = 'kept_answer x left join theme t on t.slug = x.slug';

/** The answers kept by the caller's committee, newest first. */
export async function findAnswers(scoped: Scoped): Promise<KeptAnswerLine[]> {
  const found = await scoped.json<KeptAnswerLine[]>(
    `select coalesce(json_agg(${lineJson} order by x.made_at desc, x.id), '[]') as json
     from ${from} where ${seesOwn(scoped.scope, 'x')}`,
  );
  return found ?? [];
}

/** One kept answer, or `null`. */
export function findAnswer(scoped: Scoped, id: string): Promise<KeptAnswer | null> {
  return scoped.json<KeptAnswer>(
    `select json_build_object('line', ${lineJson}, 'answer', x.position, 'mayStay', x.may_stay) as json
     from ${from} where x.id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
}

/** The Word file of an answer. */
export interface AnswerFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The Word file of an answer, byte for byte as it was made, or `null`. */
export async function findAnswerFile(scoped: Scoped, id: string): Promise<AnswerFile | null> {
  const [file] = await scoped.rows<AnswerFile>(
    `select file_name as "fileName", bytes from kept_answer x where id = $1 and ${seesOwn(scoped.scope, 'x')}`,
    [id],
  );
  return file ?? null;
}
