import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ical, { type VEvent } from 'node-ical';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

const nurseEmail = 'health.strathlorne@demonstration.example';

let test: TestApp;
let nurse: Visitor;
beforeAll(async () => {
  test = await openTestApp(undefined, { PUBLIC_URL: 'https://followthrough.example.org' });
  nurse = await test.signIn(nurseEmail);
});
afterAll(() => test.close());

const make = async (visitor = nurse) => new URL((await visitor('makeCalendar')).body.address).pathname;
const read = (url: string) => test.app.inject({ method: 'GET', url });
async function events(url: string): Promise<VEvent[]> {
  const { body, statusCode } = await read(url);
  expect(statusCode).toBe(200);
  return Object.values(ical.sync.parseICS(body)).filter((part): part is VEvent => part?.type === 'VEVENT');
}

describe('the calendar of somebody who answers for actions', () => {
  it('has every due date of theirs as a whole day, and nobody else’s', async () => {
    const url = await make();
    const { rows } = (await nurse('listActions')).body;
    const due = rows.filter(
      ({ dueOn, delivery }) => dueOn !== null && ['not-started', 'in-progress'].includes(delivery),
    );
    const open = (await events(url)).filter(({ status }) => status === 'CONFIRMED');
    const days = new Map(open.map((event) => [linkOf(event), `${event.datetype} ${dayOf(event.start)}`]));
    const others = await test.asOwner.query<{ id: string }[]>(
      `select action_id as id from action_lead l join person p on p.id = l.contact_person_id where p.email <> $1`,
      [nurseEmail],
    );
    const answeredByOthers = new Set(others.map(({ id }) => id));
    const recent = due.filter(({ id, dueOn }) => (dueOn ?? '') > '2026-10-01' && !answeredByOthers.has(id));
    expect(recent.length).toBeGreaterThan(2);
    for (const { id, dueOn } of recent)
      expect(days.get(`https://followthrough.example.org/actions/${id}`)).toBe(`date ${dueOn}`);
    const own = new Set(rows.map(({ id }) => id));
    expect([...days.keys()].filter((link) => !own.has(link.slice(-36)))).toEqual([]);
  });

  it('holds no word of any action, review or child', async () => {
    const { body } = await read(await make());
    const words = await test.asOwner.query<{ words: string }[]>(
      `select text as words from action union select pseudonym from review union select reference from review
       union select text from finding union select title from strategy union select post from action_lead
       union select reference from action where length(reference) > 2`,
    );
    const unfolded = body.replaceAll(/\r\n[ \t]/g, '');
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter(({ words: each }) => each !== '' && unfolded.includes(each))).toEqual([]);
  });

  it('moves a day when its date is moved, and strikes it out once the action is delivered', async () => {
    const url = await make();
    const [action] = await test.asOwner.query<{ id: string }[]>(
      `select id from action where delivery = 'in-progress' and closed_on is null and due_on > '2026-11-01'
         and agency_ids @> array[(select agency_id from person_role r join person p on p.id = r.person_id where email = $1)]`,
      [nurseEmail],
    );
    const event = async () => (await events(url)).find(({ uid }) => uid.includes(action?.id ?? 'none'));
    const before = await event();
    await test.asOwner.query(`update action set due_on = '2027-03-28' where id = $1`, [action?.id]);
    const moved = await event();
    expect([moved?.uid, dayOf(moved?.start)]).toEqual([before?.uid, '2027-03-28']);
    expect(Number(moved?.sequence)).toBeGreaterThan(Number(before?.sequence));
    await test.asOwner.query(`update action set delivery = 'delivered', delivered_on = '2026-11-23' where id = $1`, [
      action?.id,
    ]);
    expect((await event())?.status).toBe('CANCELLED');
  });

  it('keeps a lead to the actions of their own committee', async () => {
    const lead = await test.signIn('lead.strathlorne@demonstration.example');
    const found = (await events(await make(lead))).filter((event) => linkOf(event).includes('/actions/'));
    const { rows } = (await lead('listActions', { query: {} })).body;
    const plan = await test.asOwner.query<{ id: string }[]>(
      `select a.id from action a join person_role r on r.committee_id = any(a.committee_ids) or r.agency_id = any(a.agency_ids)
       join person p on p.id = r.person_id where p.email = 'lead.strathlorne@demonstration.example'`,
    );
    const own = new Set(plan.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((event) => !own.has(linkOf(event).slice(-36)))).toEqual([]);
  });
});

/** An address with a parameter is read as an object. */
function linkOf({ url }: { readonly url?: unknown }): string {
  return typeof url === 'object' && url !== null && 'val' in url ? String(url.val) : String(url);
}

function dayOf(instant: Date | undefined): string {
  if (instant === undefined) return 'none';
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('the calendar of somebody who works for a committee', () => {
  it('has the days on which the committee meets, and not another’s', async () => {
    const chief = await test.signIn('chief.strathlorne@demonstration.example');
    const own = await test.asOwner.query<{ day: string }[]>(
      `select meeting_on as day from reporting_round where meeting_on > '2026-10-01'
         and committee_id = (select id from committee where code = 'STL') order by 1`,
    );
    const found = await events(await make(chief));
    expect(own.length).toBeGreaterThan(0);
    expect(found.map(({ start }) => dayOf(start))).toEqual(expect.arrayContaining(own.map(({ day }) => day)));
    expect(new Set(found.map(({ summary }) => summary))).toEqual(
      new Set(['Committee meeting: Strathlorne Child Protection Committee']),
    );
  });
});

describe('the secret address of a calendar', () => {
  it('has 256 bits, is answered once, and is kept only as a digest', async () => {
    const secret = /([\w-]{43})\.ics$/.exec(await make())?.[1] ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect((await nurse('showCalendar')).bytes.toString()).not.toContain(secret);
    const tables = await test.asOwner.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema in ('public', 'jobs')
         and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables.filter(
      (table) => table.name !== 'job' && !/^(archive|j[0-9a-f]{56})/.test(table.name),
    ))
      expect([
        name,
        await test.asOwner.query(
          `select 1 from ${['version', 'queue', 'schedule', 'subscription'].includes(name) ? 'jobs.' : ''}${name} t
          where t::text like '%' || $1 || '%'`,
          [secret],
        ),
      ]).toEqual([name, []]);
  });

  it('is told to no cache and no search engine', async () => {
    for (const url of [await make(), `/calendar/${'a'.repeat(43)}.ics`]) {
      const { headers } = await read(url);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-robots-tag']).toBe('noindex, nofollow');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('is worth nothing once another was made, or it was withdrawn', async () => {
    const first = await make();
    const second = await make();
    expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([404, 200]);
    const dropped = await nurse('dropCalendar');
    expect(dropped.body).toEqual({ madeAt: null, lastReadOn: null });
    expect((await read(second)).statusCode).toBe(404);
  });

  it('is worth nothing from the moment its owner is stopped, or holds no role', async () => {
    const url = await make();
    const administrator = await test.signIn('administrator@demonstration.example');
    const person = async () => {
      const { people } = (await administrator('listPeople')).body;
      return people.find(({ email }) => email === nurseEmail);
    };
    const setActive = async (active: boolean) => {
      const found = await person();
      const sent = { params: { personId: found?.id ?? '' }, body: { active } };
      await administrator('setPersonActive', { ...sent, version: found?.version ?? 0 });
    };
    await setActive(false);
    expect((await read(url)).statusCode).toBe(404);
    await setActive(true);
    expect((await read(url)).statusCode).toBe(200);
    const role = 'update person_role set ended_at = $2 where person_id = (select id from person where email = $1)';
    await test.asOwner.query(role, [nurseEmail, new Date()]);
    expect((await read(url)).statusCode).toBe(404);
    await test.asOwner.query(role, [nurseEmail, null]);
    nurse = await test.signIn(nurseEmail);
  });

  it('answers a wrong secret, a short one and a strange one alike', async () => {
    const wrong = ['a'.repeat(43), 'a', '', `${'a'.repeat(42)}'`, '..%2f..%2fetc%2fpasswd', 'a'.repeat(5_000)];
    const answers = await Promise.all(wrong.map((secret) => read(`/calendar/${secret}.ics`)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
  });

  it('notes that it was read, once a day', async () => {
    const url = await make();
    expect((await nurse('showCalendar')).body.lastReadOn).toBeNull();
    await read(url);
    await read(url);
    expect((await nurse('showCalendar')).body.lastReadOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('cannot be tried without end from one place', async () => {
    const url = await make();
    const statuses: number[] = [];
    for (let count = 0; count < 130; count += 1) statuses.push((await read(url)).statusCode);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(50);
  });
});

describe('a calendar read in another part of the world', () => {
  it('keeps its days', async () => {
    const { feedOf } = await import('./feed.js');
    const before = process.env['TZ'];
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London']) {
      process.env['TZ'] = zone;
      const day = {
        id: 'a',
        kind: 'meeting',
        on: '2026-03-29',
        committee: 'X; Y',
        path: '/',
        changes: 0,
        over: false,
      } as const;
      const feed = feedOf([day], 'https://x.example', '2026-03-01');
      expect(feed).toContain('DTSTART;VALUE=DATE:20260329\r\n');
      expect(feed).toContain('DTEND;VALUE=DATE:20260330\r\n');
      expect(feed).toContain('SUMMARY:Committee meeting: X\\; Y\r\n');
    }
    process.env['TZ'] = before ?? 'Europe/London';
  });
});
