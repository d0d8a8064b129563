import type { LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import type { ToldClaim, ToldClosures } from './told-closures.js';

/** Closures this many days past their look-back, or more, have been looked back at; the newest still wait. */
const lookedBackAfterDays = 400;

const actionOf = `select a.id from action a join strategy_action sa on sa.action_id = a.id
  join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id
  where r.reference = $1 and a.reference = $2`;
const personOf = (email: string) => `select p.id, p.name || ', ' || p.post as signature, r.agency_id
  from person p join person_role r on r.person_id = p.id where p.email = ${email}`;

/** Puts claims, acceptances of not acting and look-backs on the actions that came in with the reviews. */
export async function loadClosures(manager: EntityManager, told: ToldClosures, today: LocalDate): Promise<void> {
  for (const claim of told.claims) await loadClaim(manager, claim);
  for (const { action, reason, decidedBy, decidedOn, endsOn } of told.notActing)
    await manager.query(
      `insert into not_acting (action_id, reason, decided_by, decided_on, ends_on, recorded_by)
       select id, $3, $4, $5, $6, $4 from (${actionOf}) a`,
      [action.review, action.key, reason, decidedBy, decidedOn, endsOn],
    );
  await manager.query(
    `insert into closure_look_back (action_id, closure_id, due_on, looked_on, found, words, by)
     select x.action_id, x.id, x.look_back_on, x.look_back_on + 21, t.found, t.words, x.decided_by
     from (select *, row_number() over (order by decided_on, id) as turn from closure
       where look_back_on < $2::date - ${lookedBackAfterDays}) x
     join (select value ->> 'found' as found, value ->> 'words' as words, ordinality as turn
       from jsonb_array_elements($1::jsonb) with ordinality) t
       on t.turn = (x.turn - 1) % jsonb_array_length($1::jsonb) + 1`,
    [JSON.stringify(told.lookBacks), today],
  );
  await manager.query(
    `update closure set look_back_on = null
     where id in (select closure_id from closure_look_back)`,
  );
}

async function loadClaim(manager: EntityManager, { action, by, on, basis, reason, answer }: ToldClaim): Promise<void> {
  const [claim] = await manager.query<{ id: string }[]>(
    `insert into closure_claim (action_id, state, basis, reason, evidence_ids, claimed_on, claimed_by, claimed_by_id,
       claimed_agency_id, claimant_ids)
     select a.id, 'claimed', $4, $5, array(select evidence_id from evidence_use where action_id = a.id and removed_on is null), $6, p.signature, p.id,
       p.agency_id, array[p.id]
     from (${actionOf}) a, (${personOf('$3')}) p returning id`,
    [action.review, action.key, by, basis, reason, on],
  );
  if (claim === undefined) throw new Error(`The demonstration has no action ${action.review} ${action.key}`);
  await loadStep(manager, claim.id, { kind: 'claimed', by, on, words: reason });
  if (answer === undefined) return;
  if (answer.verdict === 'verified')
    await manager.query(
      `update closure_claim c set state = 'verified', verified_on = $3, verified_by = p.signature,
         verified_by_id = p.id, verified_agency_id = p.agency_id
       from (${personOf('$2')}) p where c.id = $1`,
      [claim.id, answer.by, answer.on],
    );
  else await manager.query(`update closure_claim set state = 'changes-requested' where id = $1`, [claim.id]);
  await loadStep(manager, claim.id, { ...answer, kind: answer.verdict });
}

async function loadStep(
  manager: EntityManager,
  claimId: string,
  { kind, by, on, words }: { kind: string; by: string; on: LocalDate; words: string },
): Promise<void> {
  await manager.query(
    `insert into closure_step (action_id, claim_id, kind, taken_on, person_id, by, words, basis)
     select c.action_id, c.id, $3, $4, p.id, p.signature, $5, case when $3 = 'claimed' then c.basis end
     from closure_claim c, (${personOf('$2')}) p where c.id = $1`,
    [claimId, by, kind, on, words],
  );
}
