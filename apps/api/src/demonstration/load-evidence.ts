import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { EvidenceBytes, EvidenceFile } from '../modules/evidence/evidence-file.entity.js';
import { EvidenceLink, EvidenceUse } from '../modules/evidence/evidence-use.entity.js';
import { makeFile } from './make-file.js';
import type { ToldEvidence, ToldFile, ToldPlace } from './told-evidence.js';

/** A piece of evidence of the demonstration, and who put it there. */
interface Found {
  readonly id: string;
  readonly actionId: string;
  readonly committeeId: string;
  readonly agencyId: string | null;
  readonly by: string;
  readonly personId: string;
}

/** Gives evidence of the demonstration its files and links, and the other actions it supports. */
export async function loadEvidenceFiles(manager: EntityManager, told: readonly ToldEvidence[]): Promise<void> {
  for (const evidence of told) {
    const found = await find(manager, evidence);
    await manager.query('update evidence set added_on = coalesce($2, added_on), expires_on = $3 where id = $1', [
      ...[found.id, evidence.addedOn, evidence.expiresOn],
    ]);
    for (const versions of evidence.files) await keepVersions(manager, found, versions);
    for (const { url, label, addedOn } of evidence.links)
      await manager.insert(EvidenceLink, {
        ...placed(found),
        id: randomUUID(),
        url,
        label,
        addedOn,
        addedBy: found.by,
      });
    for (const place of evidence.alsoOn) await use(manager, found, place);
  }
}

const placed = ({ id: evidenceId, actionId, committeeId, agencyId }: Found) => ({
  ...{ evidenceId, actionId, committeeId, agencyId },
});

async function find(manager: EntityManager, { of, title }: ToldEvidence): Promise<Found> {
  const [found] = (await manager.query(
    `select e.id, e.action_id as "actionId", e.committee_id as "committeeId", e.agency_id as "agencyId",
       e.added_by as "by", (select person_id from person_role where role = 'lead' and committee_id = e.committee_id
         order by id limit 1) as "personId"
     from evidence e where e.action_id = $1 and e.title = $2`,
    [await actionAt(manager, of), title],
  )) as Found[]; // the columns asked for
  if (found === undefined)
    throw new Error(`The demonstration has no evidence called ${title} on ${of.review} ${of.key}`);
  return found;
}

async function actionAt(manager: EntityManager, { review, key }: ToldPlace): Promise<string> {
  const [action] = (await manager.query(
    `select a.id from action a join strategy_action x on x.action_id = a.id join strategy s on s.id = x.strategy_id
     join review r on r.id = s.review_id where r.reference = $1 and a.reference = $2`,
    [review, key],
  )) as { id: string }[]; // the columns asked for
  if (action === undefined) throw new Error(`The demonstration has no action ${key} of ${review}`);
  return action.id;
}

async function keepVersions(manager: EntityManager, found: Found, versions: readonly ToldFile[]): Promise<void> {
  const seriesId = randomUUID();
  for (const [index, file] of versions.entries()) {
    const bytes = makeFile(file);
    const id = index === 0 ? seriesId : randomUUID();
    await manager.insert(EvidenceFile, {
      ...{ ...placed(found), id, seriesId, number: index + 1, personId: found.personId, kind: file.kind },
      ...{ givenName: file.name, fileName: file.name, sizeBytes: bytes.length, sentBy: found.by },
      ...{ sha256: createHash('sha256').update(bytes).digest('hex'), sentAt: new Date(`${file.sentOn}T10:00:00Z`) },
    });
    await manager.insert(EvidenceBytes, { fileId: id, bytes });
  }
}

async function use(manager: EntityManager, found: Found, place: ToldPlace): Promise<void> {
  const { agencyId, by: addedBy } = found;
  const actionId = await actionAt(manager, place);
  await manager.insert(EvidenceUse, { id: randomUUID(), evidenceId: found.id, actionId, agencyId, addedBy });
}
