// What the national page costs with 100,000 assignments, beside bare SQL, as ratios within one run. The page is read from a
// frozen release, so it stands beside the bare reading of that release and beside the bare count of its totals.
// node apps/api/benchmark/national.mjs [turns]
import { makeReleasesDue } from '../dist/modules/national/index.js';
import { besideProduct, connect, costOf, fetchWhole, onServer, say, told, total } from './ground.mjs';
import { makeData, personFor } from './make-data.mjs';

const turns = Number(process.argv[2] ?? 200);
const actions = 100_000;
const assignments = 100_000;
const today = '2026-11-23';

const frozen = `
  select json_build_object('release', to_jsonb(n),
    'themes', (select json_agg(x order by x.reviews_rounded desc, x.name) from national_release_theme x
      where x.release_id = n.id),
    'pairs', (select json_agg(p) from national_release_pair p where p.release_id = n.id),
    'statements', (select json_agg(s) from national_release_statement s where s.release_id = n.id))
  from national_release n order by n.as_at desc limit 1`;

const live = `
  select x.slug, count(distinct x.review_id) as reviews, count(distinct x.committee_id) as committees
  from theme_assignment x where x.stance = 'learning' and x.status in ('confirmed', 'added') group by x.slug`;

await onServer(async (owner) => {
  const client = await connect(owner);
  await makeData(client, actions);
  await fillTo(client, assignments);
  const analyst = await personFor(client, 'analyst');
  const manager = { query: async (sql, values) => (await client.query(sql, values)).rows };
  await client.query('begin');
  const made = await makeReleasesDue(manager, today);
  await client.query('commit');
  if (made === 0) throw new Error('No release was due');
  await client.query('vacuum analyze');
  const { rows } = await client.query('select count(*)::int as n from theme_assignment');
  say(`${rows[0].n.toLocaleString('en-GB')} assignments, ${made} releases`);
  await besideProduct(owner, async ({ url, pid }) => {
    const headers = { cookie: analyst.cookie };
    const page = await costOf(pid, turns, () => fetchWhole(`${url}/api/national/themes`, { headers }));
    say(`the national page:            ${told(page)}`);
    for (const [name, text] of Object.entries({ 'the release by bare SQL': frozen, 'its totals counted live': live })) {
      const bare = await costOf(pid, turns, () => client.query({ name, text }));
      say(`${`${name}:`.padEnd(29)} ${told(bare)}, ratio ${(total(page) / total(bare)).toFixed(2)}, aim 1.5`);
    }
  });
  await client.end().catch(() => {});
});

/** Puts confirmed themes on findings until there are so many. */
async function fillTo(client, wanted) {
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into theme_assignment (committee_id, review_id, finding_id, slug, stance, status, catalogue_version, decided_by,
       decided_on)
     select f.committee_id, f.review_id, f.id, t.slug, 'learning', 'confirmed', t.catalogue_version, 'A lead', date '2026-01-01'
     from finding f cross join theme t order by md5(f.id::text || t.slug)
     limit greatest(0, $1 - (select count(*) from theme_assignment)) on conflict do nothing`,
    [wanted],
  );
  await client.query('set session_replication_role = origin');
}
