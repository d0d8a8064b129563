import type { CommitteeName, LocalDate, Me } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';

/** Who leads a committee, as the database gives it. */
type Leading = Pick<Me, 'personId' | 'name' | 'post' | 'roleId'> & { readonly committee: CommitteeName };

/** The improvement lead of a committee, as one who is signed in. */
export async function leadOf(manager: EntityManager, code: string, today: LocalDate): Promise<Me> {
  await manager.query(`select set_config('role', 'none', true)`);
  const [lead] = (await manager.query(
    `select p.id as "personId", p.name, p.post, r.id as "roleId",
       json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'kind', c.kind) as committee
     from person p join person_role r on r.person_id = p.id and r.role = 'lead' and r.covers_person_id is null
       join committee c on c.id = r.committee_id
     where c.code = $1 order by p.email limit 1`,
    [code],
  )) as Leading[]; // the columns asked for
  if (lead === undefined) throw new Error(`The demonstration has no lead of ${code}`);
  const role = { role: 'lead', agency: null, covers: null } as const;
  return {
    ...{ ...lead, ...role, colours: null, demonstration: true, today },
    roles: [{ ...role, id: lead.roleId, committee: lead.committee }],
  };
}
