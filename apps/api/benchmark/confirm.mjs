// What a confirmed theme costs with 1,000 assignments and with 100,000, as a ratio within one run.
// node apps/api/benchmark/confirm.mjs [decisions]
import { besideProduct, connect, costOf, fetchWhole, onServer, say, told, total, warming } from './ground.mjs';
import { makeData } from './make-data.mjs';

const decisions = Number(process.argv[2] ?? 400);
const actions = 20_000;
const sizes = [1000, 100_000];

await onServer(async (owner) => {
  const asOwner = await connect(owner);
  const { lead } = await makeData(asOwner, actions);
  await besideProduct(owner, async ({ url, pid }) => {
    const costs = [];
    for (const size of sizes) {
      const suggested = await fillTo(asOwner, lead.committeeId, size);
      const cost = await costOf(pid, decisions, (turn) => confirm(url, lead, suggested[turn]));
      say(`confirming one of ${size.toLocaleString('en-GB')}: ${told(cost)}`);
      costs.push(total(cost));
    }
    say(`ratio ${(costs[1] / costs[0]).toFixed(2)}, aim 1.5`);
  });
  await asOwner.end().catch(() => {});
});

/** Puts suggestions on findings until there are so many assignments; gives enough of the lead's own to decide on. */
async function fillTo(client, committeeId, size) {
  await client.query('set session_replication_role = replica');
  if (size === sizes[0]) {
    await client.query('truncate theme_assignment, theme_count, theme_label cascade');
    // One suggestion a finding at both sizes: what is answered about a passage must not grow with the corpus.
    await client.query(
      `insert into finding (committee_id, review_id, paragraph, position, kind, text)
       select committee_id, id, n::text, n, 'practice-learning', 'What was known stayed apart, finding ' || n || '.'
       from review cross join generate_series(7, 250) n`,
    );
  }
  await client.query(
    `insert into theme_assignment (committee_id, review_id, finding_id, slug, stance, status, tier, score,
       engine_version, catalogue_version)
     select f.committee_id, f.review_id, f.id, t.slug, 'learning', 'suggested', 'detected', 0.9, '1', t.catalogue_version
     from finding f join (select slug, catalogue_version, row_number() over (order by slug) - 1 as n from theme) t
       on t.n = abs(hashtext(f.id::text)) % (select count(*) from theme)
     order by (f.committee_id = $1) desc, md5(f.id::text) limit $2 on conflict do nothing`,
    [committeeId, size],
  );
  await client.query('set session_replication_role = origin; truncate theme_count');
  // What the trigger would have kept.
  await client.query(
    `insert into theme_count (committee_id, review_id, slug, stance, detected, waiting)
     select committee_id, review_id, slug, stance, count(*), count(*) from theme_assignment
     group by committee_id, review_id, slug, stance`,
  );
  const { rows: lacking } = await client.query('select $1 - count(*)::int as n from theme_assignment', [size]);
  if (lacking[0].n > 0) throw new Error(`There are ${lacking[0].n} assignments too few`);
  await client.query('vacuum analyze');
  const wanted = decisions + warming(decisions);
  const { rows } = await client.query(
    `select id, version from theme_assignment where committee_id = $1 and status = 'suggested'
     order by md5(id::text) limit $2`,
    [committeeId, wanted],
  );
  if (rows.length < wanted) throw new Error(`Only ${rows.length} suggestions wait`);
  return rows;
}

async function confirm(url, who, { id, version }) {
  await fetchWhole(`${url}/api/theme-assignments/${id}/decision`, {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      'content-type': 'application/json',
      'x-followthrough': '1',
      'if-match': `"${version}"`,
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ decision: 'confirmed' }),
  });
}
