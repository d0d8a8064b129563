// What the product costs over bare SQL: processor time of PostgreSQL and Node together, as a ratio within one run.
// pnpm --filter @followthrough/api benchmark [actions] [share of turns]
import * as bare from './bare-sql.mjs';
import { besideProduct, connect, costOf, fetchWhole, onServer, say, told, total, warming } from './ground.mjs';
import { makeData } from './make-data.mjs';

const actions = Number(process.argv[2] ?? 100_000);
const share = Number(process.argv[3] ?? 1);
/** How many turns each figure rests on. */
const turns = { list: Math.ceil(400 * share), dashboard: Math.ceil(100 * share), update: Math.ceil(500 * share) };

await onServer(async (owner) => {
  const asOwner = await connect(owner);
  say(`Making ${actions.toLocaleString('en-GB')} actions …`);
  const people = await makeData(asOwner, actions);
  await besideProduct(owner, async (product) =>
    compare({ asOwner, asLead: await connect(owner), ...product, ...people }),
  );
  await asOwner.end().catch(() => {});
});

async function compare(ground) {
  const { asOwner, lead, agency } = ground;
  const [committee, agencyId] = [lead.committeeId, agency.agencyId];
  // The same bare SQL once more with row-level security on, in the lead's role.
  await ground.asLead.query(
    `select set_config('role', 'followthrough_lead', false), set_config('app.role', 'lead', false),
       set_config('app.committee_id', $1, false)`,
    [committee],
  );
  const ask = (client, texts, value) => async () => {
    for (const text of texts)
      await client.query({ name: String(text.length), text, values: text.includes('$1') ? [value] : [] });
  };
  const get = (who, address) => () => fetchWhole(`${ground.url}${address}`, { headers: { cookie: who.cookie } });
  await row(ground, { name: 'list of 50, lead', count: turns.list, aim: 2.5 }, get(lead, '/api/actions'), {
    bare: ask(asOwner, bare.listOfCommittee, committee),
    underRole: ask(ground.asLead, bare.listOfCommittee, committee),
  });
  await row(ground, { name: 'list of 50, agency', count: turns.list / 2, aim: 2.5 }, get(agency, '/api/actions'), {
    bare: ask(asOwner, bare.listOfAgency, agencyId),
  });
  await row(ground, { name: 'dashboard, lead', count: turns.dashboard, aim: 2.5 }, get(lead, '/api/dashboard'), {
    bare: ask(asOwner, bare.dashboard, committee),
    underRole: ask(ground.asLead, bare.dashboard, committee),
  });
  await compareUpdates(ground, committee);
}

async function compareUpdates(ground, committee) {
  const { asOwner, lead, url } = ground;
  const each = turns.update + warming(turns.update);
  const chosen = await asOwner.query(
    `select id, version from action where committee_id = $1 and closed_on is null order by id limit ${3 * each}`,
    [committee],
  );
  const part = (nth) => chosen.rows.slice(nth * each, (nth + 1) * each);
  const [written, answered, sent] = [part(0), part(1), part(2)];
  const wanted = { name: 'update with audit, lead', count: turns.update, aim: 2 };
  await row(ground, wanted, (turn) => productUpdate(url, lead, sent[turn]), {
    bare: (turn) => bareUpdate(asOwner, committee, answered[turn], true),
    'bare without the answer': (turn) => bareUpdate(asOwner, committee, written[turn], false),
  });
}

async function bareUpdate(client, committee, { id, version }, answer) {
  await client.query('begin');
  await client.query({ name: 'change', text: bare.writing.change, values: [id, version] });
  await client.query({ name: 'update', text: bare.writing.update, values: [id] });
  if (answer) await client.query({ name: 'page', text: bare.page, values: [id, committee] });
  await client.query('commit');
}

async function productUpdate(url, who, { id, version }) {
  await fetchWhole(`${url}/api/actions/${id}/updates`, {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      'content-type': 'application/json',
      'x-followthrough': '1',
      'if-match': `"${version}"`,
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ text: 'Two more teams have begun.', declared: 'on-track' }),
  });
}

/** Measures the product and each bare way, and says the ratios. */
async function row(ground, { name, count, aim }, product, bareWays) {
  const cost = await costOf(ground.pid, count, product);
  say(`\n${name}: product ${told(cost)}`);
  for (const [way, work] of Object.entries(bareWays)) {
    const plain = await costOf(process.pid, count, work);
    const ratio = total(cost) / total(plain);
    say(`  ${way.padEnd(24)} ${told(plain)} · ratio ${ratio.toFixed(2)}${way === 'bare' ? `, aim ${aim}` : ''}`);
  }
}
