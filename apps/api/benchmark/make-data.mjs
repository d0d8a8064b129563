import { readFileSync } from 'node:fs';

const committees = 31;
const agenciesEach = 6;
const actionsOfReview = 50;

/** The statements that make the data, in order. */
function steps(actions) {
  const filled = readFileSync(new URL('data.sql', import.meta.url), 'utf8')
    .replaceAll(/^--.*$/gm, '')
    .replaceAll(':committees', String(committees))
    .replaceAll(':agencies', String(agenciesEach))
    .replaceAll(':reviews', String(actions / actionsOfReview));
  return filled.split(/;\n/).filter((statement) => statement.trim() !== '');
}

/**
 * Fills an empty, migrated database with this many actions, and two people who may sign in: the lead of the largest
 * committee and an updater of its first agency.
 */
export async function makeData(client, actions) {
  for (const step of steps(actions)) await client.query(step);
  const lead = await personFor(client, 'lead');
  const agency = await personFor(client, 'agency');
  return { lead, agency };
}

export async function personFor(client, role) {
  const token = `benchmark-${role}`;
  const { rows } = await client.query(
    `with p as (insert into person (name, post, email, password_hash)
       values ('Morven Blair', 'Officer', $1 || '@benchmark.example', 'none') returning id),
     r as (insert into person_role (person_id, role, committee_id, agency_id)
       select p.id, $1, case when $1 = 'lead' then (select id from committee where code = 'C01') end,
         case when $1 = 'agency' then (select a.agency_ids[1] from action a join committee c on c.id = a.committee_id
           where c.code = 'C01' limit 1) end from p returning id, committee_id, agency_id)
     insert into session (token_digest, person_role_id, expires_at)
     select sha256($2::bytea), id, now() + interval '12 hours' from r
     returning (select committee_id from r), (select agency_id from r)`,
    [role, token],
  );
  return { cookie: `followthrough=${token}`, committeeId: rows[0].committee_id, agencyId: rows[0].agency_id };
}
