import type { FileKind, LocalDate } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesAction, seesEvidence, seesOnAction, type Condition } from '../../database/seen.js';

/** Files that the caller sent and has not attached. */
const waiting = (scoped: Scoped): Condition =>
  `f.evidence_id is null and f.person_id = (select scope.person_id()) and ${seesOnAction(scoped.scope, 'f')}`;

/** How many files of the caller wait, after forgetting those that waited for more than a day. `null`: no such action. */
export async function countWaiting(scoped: Scoped, actionId: string): Promise<number | null> {
  const [action] = await scoped.rows(`select a.id from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`, [
    actionId,
  ]);
  if (action === undefined) return null;
  await scoped.rows(
    `delete from evidence_file f where ${waiting(scoped)} and f.sent_at < now() - interval '1 day' returning id`,
  );
  const [counted] = await scoped.rows<{ n: number }>(
    `select count(*) as n from evidence_file f where ${waiting(scoped)}`,
  );
  return counted?.n ?? 0;
}

/** Forgets every file that has waited for more than a day, whoever sent it. For the product itself alone. */
export async function forgetOld(scoped: Scoped): Promise<void> {
  await scoped.rows(
    `delete from evidence_file where evidence_id is null and sent_at < now() - interval '1 day' returning id`,
  );
}

/** Forgets a file that the caller sent and did not attach, and says whether there was one. */
export async function forgetWaiting(scoped: Scoped, fileId: string): Promise<boolean> {
  const gone = await scoped.rows(`delete from evidence_file f where f.id = $1 and ${waiting(scoped)} returning id`, [
    fileId,
  ]);
  return gone.length === 1;
}

/** Makes files that wait part of a piece of evidence, each the first version of its own; says how many there were. */
export async function attachWaiting(scoped: Scoped, fileIds: readonly string[], evidenceId: string): Promise<number> {
  const attached = await scoped.rows(
    `update evidence_file f set evidence_id = $2, series_id = id, number = 1
     where f.id = any($1::uuid[]) and ${waiting(scoped)} returning id`,
    [fileIds, evidenceId],
  );
  return attached.length;
}

/** Makes a file that waits the next version of one that is there; says whether there were both. */
export async function attachVersion(
  scoped: Scoped,
  { fileId, replacesId, evidenceId }: { fileId: string; replacesId: string; evidenceId: string },
): Promise<boolean> {
  const attached = await scoped.rows(
    `update evidence_file f set evidence_id = $3, series_id = s.series_id, number = s.latest + 1
     from (select o.series_id, max(v.number) as latest from evidence_file o
       join evidence_file v on v.series_id = o.series_id
       where o.id = $2 and o.evidence_id = $3 group by o.series_id) s
     where f.id = $1 and ${waiting(scoped)} returning f.id`,
    [fileId, replacesId, evidenceId],
  );
  return attached.length === 1;
}

/** A file with its contents. */
export interface FileToGive {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly bytes: Buffer;
}

/** A file of evidence the caller sees, or `null`: none such, not attached yet, or its contents were taken away. */
export async function findContents(scoped: Scoped, fileId: string): Promise<FileToGive | null> {
  const [file] = await scoped.rows<FileToGive>(
    `select f.file_name as "fileName", f.kind, b.bytes
     from evidence_file f join evidence_bytes b on b.file_id = f.id join evidence e on e.id = f.evidence_id
     where f.id = $1 and ${seesEvidence(scoped.scope, 'e')}`,
    [fileId],
  );
  return file ?? null;
}

/** Which evidence a file that is attached belongs to, if the caller sees it. */
export async function evidenceOfFile(scoped: Scoped, fileId: string): Promise<string | null> {
  const [found] = await scoped.rows<{ id: string }>(
    `select e.id from evidence_file f join evidence e on e.id = f.evidence_id
     where f.id = $1 and f.destroyed_on is null and ${seesEvidence(scoped.scope, 'e')}`,
    [fileId],
  );
  return found?.id ?? null;
}

/** Takes the contents of a file away for good. What it was called, and its fingerprint, stay. */
export async function destroyContents(
  scoped: Scoped,
  fileId: string,
  destruction: { readonly on: LocalDate; readonly by: string; readonly reason: string },
): Promise<void> {
  await scoped.rows(
    `update evidence_file set destroyed_on = $2, destroyed_by = $3, destruction_reason = $4 where id = $1`,
    [fileId, destruction.on, destruction.by, destruction.reason],
  );
  await scoped.rows('delete from evidence_bytes where file_id = $1', [fileId]);
}
