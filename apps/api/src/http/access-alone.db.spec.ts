import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Role } from '@followthrough/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { makeSwitches } from '../../testing/access/switches.js';
import type { TestApp } from '../../testing/open-test-app.js';
import type { Cell, Walker } from '../../testing/access/walk.js';

const switches = makeSwitches(await import('../database/seen.js'));
jest.unstable_mockModule('../database/seen.js', () => switches.module);
const { fillTables } = await import('../../testing/access/fill-tables.js');
const { changesElsewhere, lastChange, openWalker, reads } = await import('../../testing/access/walk.js');
const { tell } = await import('../../testing/access/tell.js');
const { openTestApp } = await import('../../testing/open-test-app.js');
const { SessionsService } = await import('../modules/session/index.js');
const { DoorRecord } = await import('../modules/audit/index.js');
const { AccessGuard } = await import('./access.guard.js');
const { setCaller } = await import('./caller.js');

/** Which requests the guard looks at. */
let guarded: (request: FastifyRequest) => boolean = () => true;

/** The product's own guard, until it is switched off: then it knows who calls and lets everyone through. */
@Injectable()
class SwitchedGuard implements CanActivate {
  private readonly guard: InstanceType<typeof AccessGuard>;

  constructor(
    private readonly sessions: InstanceType<typeof SessionsService>,
    record: InstanceType<typeof DoorRecord>,
  ) {
    this.guard = new AccessGuard(sessions, record);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (guarded(request)) return this.guard.canActivate(context);
    const caller = await this.sessions.callerOf(request);
    if (caller !== null) setCaller(request, caller);
    return true;
  }
}
Reflect.defineMetadata('design:paramtypes', [SessionsService, DoorRecord], SwitchedGuard);

const key = ({ role, name, whose }: Pick<Cell, 'role' | 'name' | 'whose'>) => `${role} ${name} ${whose}`;
const patience = 240_000;

interface Ground {
  readonly test: TestApp;
  readonly walker: Walker;
  /** What is read when code and database decide together. */
  readonly whole: ReadonlyMap<string, Cell>;
}

/** The product on a database of its own. */
async function openGround(): Promise<Omit<Ground, 'whole'>> {
  const test = await openTestApp(SwitchedGuard);
  await fillTables(test);
  return { test, walker: await openWalker(test) };
}

/** The same, looked at whole before anything is switched off. */
async function openWholeGround(): Promise<Ground> {
  const ground = await openGround();
  const cells = await ground.walker.walk(({ name }) => reads(name));
  return { ...ground, whole: new Map(cells.map((cell) => [key(cell), cell])) };
}

/** Addresses whose answers differ for a reason that is no leak. */
const apart: ReadonlyMap<string, string> = new Map([
  ['showAgencyHome', 'an agency is asked for its own tests of change alone, which is the code’s choice'],
  ['listSettings', 'the database lets whoever is signed in read names and settings of committees'],
  ['showSettings', 'the database lets whoever is signed in read names and settings of committees'],
]);

/** What grows by being read around: a download is recorded, and so is each look of a national repository. */
const growing: ReadonlySet<string> = new Set(['listAudit', 'showAuditChains', 'showSharing']);

/** Cells that answer otherwise than when code and database decide together; to be refused for want of a right is no leak. */
const otherwise = (cells: readonly Cell[], { whole }: Ground, but: ReadonlyMap<string, string> = new Map()) =>
  cells
    .filter((cell) => cell.allowed && reads(cell.name) && !growing.has(cell.name) && !but.has(cell.name))
    .filter((cell) => cell.digest !== whole.get(key(cell))?.digest && cell.status < 400)
    .map(key);

const leaks = (cells: readonly Cell[]) => cells.flatMap((cell) => cell.leaks);
const faults = (cells: readonly Cell[]) => cells.filter(({ status }) => status >= 500).map(key);

describe('row-level security alone, with the guard open and every condition of the code switched off', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openWholeGround();
    guarded = () => false;
    // What a test of change says of who may take it further is no question of who sees it.
    switches.off = (site) => !site.startsWith('ownsCycle');
  }, patience);
  afterAll(async () => {
    guarded = () => true;
    switches.off = () => false;
    await ground.test.close();
  });

  it(
    'lets nothing of another committee out or in, and answers as when both decide',
    async () => {
      const since = await lastChange(ground.test);
      const cells = await ground.walker.walk();
      tell('by row-level security alone', { cells: cells.length, leaks: leaks(cells).length });
      expect(leaks(cells)).toEqual([]);
      expect(faults(cells)).toEqual([]);
      expect(otherwise(cells, ground, apart)).toEqual([]);
      expect(await changesElsewhere(ground.test, since)).toEqual([]);
      expect(cells.length).toBeGreaterThanOrEqual(1_600);
    },
    patience,
  );
});

describe('the code alone, with row-level security switched off and every role reading every column', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openWholeGround();
    await switchOffRowLevelSecurity(ground.test);
  }, patience);
  afterAll(() => ground.test.close());

  it(
    'lets nothing of another committee out or in, and answers as when both decide',
    async () => {
      const since = await lastChange(ground.test);
      const cells = await ground.walker.walk();
      tell('by the code alone', { cells: cells.length, leaks: leaks(cells).length });
      expect(leaks(cells)).toEqual([]);
      expect(faults(cells)).toEqual([]);
      expect(otherwise(cells, ground)).toEqual([]);
      expect(cells.filter(({ allowed, status }) => !allowed && status !== 403).map(key)).toEqual([]);
      expect(await changesElsewhere(ground.test, since)).toEqual([]);
      expect(cells.length).toBeGreaterThanOrEqual(1_600);
    },
    patience,
  );
});

describe('the conditions of the code alone, with the guard open for reading and row-level security switched off', () => {
  let ground: Omit<Ground, 'whole'>;
  let places: Places;
  beforeAll(async () => {
    ground = await openGround();
    await switchOffRowLevelSecurity(ground.test);
    guarded = ({ method }) => method !== 'GET';
    places = await findPlaces(ground.walker);
  }, patience);
  afterAll(async () => {
    guarded = () => true;
    await ground.test.close();
  });

  it('let nothing of another committee out', () => {
    const cells = [...places.before.values()];
    tell('by the conditions of the code alone', { cells: cells.length, leaks: leaks(cells).length });
    expect(leaks(cells)).toEqual([]);
  });

  it(
    'are each noticed when broken, but for those behind another',
    async () => {
      const missed: string[] = [];
      for (const [site, calls] of places.asked) {
        switches.off = (each) => each === site;
        if (!(await isNoticed(calls))) missed.push(site);
        switches.off = () => false;
      }
      const unexplained = missed.filter((site) => !behindAnother.some((place) => site.startsWith(place)));
      tell('conditions of the code', { broken: places.asked.size, noticed: places.asked.size - missed.length });
      expect(unexplained).toEqual([]);
      expect(places.asked.size - missed.length).toBeGreaterThanOrEqual(80);
    },
    patience,
  );

  /** Whether any of these calls leaks, or is answered otherwise than before. Reading comes first, as in every walk. */
  async function isNoticed(calls: ReadonlySet<string>): Promise<boolean> {
    for (const [call, before] of places.before) {
      if (!calls.has(call)) continue;
      const [cell] = await ground.walker.walk((each) => key(each) === call);
      if (cell === undefined) continue;
      const differs = reads(cell.name) ? cell.digest !== before.digest : cell.status !== before.status;
      if (cell.leaks.length > 0 || (steady(cell) && differs)) return true;
    }
    return false;
  }

  const steady = ({ name, whose }: Cell) => !growing.has(name) && (reads(name) || whose === 'other');
});

/** Conditions that cannot be told to be broken by calling, for another was asked before them in the same breath. */
const behindAnother = [
  'seesLinked in modules/measures/plan-charts/plan-charts.repository', // the review is asked for first; without one see its own spec
  'seesAction in modules/chart-files/chart-files.repository', // the measure was found first
  'seesAction in modules/measures/definition/definition.repository', // the measure is asked for next
  'seesOnAction in modules/measures/readings/readings.repository', // so are its readings
  'seesAction in modules/actions/plan-places', // of links that are seen
  'seesLinked in modules/actions/plan-page.repository', // of actions that are seen
  'seesOwn in modules/reviews/review-facts.repository', // the review was found first
  'seesOwn in modules/themes/passages/passages.repository', // the passages are chosen from those seen
  'seesOwn in modules/themes/decisions/surroundings.repository', // the same
  'seesOwn in modules/themes/decisions/waiting.repository', // reviews are named for passages that wait and are seen
  'seesOwn in modules/reports/reports.repository', // of a review that was found first
  'seesOwn in modules/themes/labelling/exercises.repository', // what hangs on an exercise that is seen, and its findings
  'seesAction in modules/cycles/cycle-writes.repository', // what was planned is read by the same condition
  'seesOnAction in modules/cycles/ramps.repository', // of an action that was found first
  'seesOnAction in modules/cycles/cycle.sql', // of a test that was found first
  'seesOnAction in modules/evidence/files.repository', // of files one sent oneself
  'seesEvidence in modules/evidence/files.repository', // the file was found first
  'seesAction in modules/closures/closure-queue.repository', // of closures of one's own committee
  'seesAction in modules/actions/hold-actions.repository', // what is held is read by the same condition
  'seesOwn in modules/bulk-edits/bulk-edits.repository', // of actions that were found first
  'seesAction in modules/handovers/owned.repository', // of leads of one's own agency
  'seesPeople in modules/handovers/handovers.repository', // asked for nobody but an administrator
  // Of strategies, links and themes of one's own committee, each condition behind the others.
  ...['seesAction', 'seesOnAction', 'seesOwn'].map((name) => `${name} in modules/themes/worked/worked.repository`),
  // Of labels, links and what answers them of one's own committee, each condition behind the others.
  ...['seesAction', 'seesOwn'].map((name) => `${name} in modules/answers/facts/work-then.repository`),
  'seesOwn in modules/answers/facts/labels-then.repository', // of labels of one's own committee
  'seesOwn in modules/returns/returns.repository', // of a round that was found first
  ...['requests', 'rounds', 'positions', 'escalations', 'snapshots'].map(
    (file) => `seesOwn in modules/rounds/${file}.repository`,
  ), // so too
  'seesAction in modules/rounds/requests.repository', // of requests of one's own round
  'seesOnAction in modules/rounds/requests.repository', // of requests to one's own agency
  'seesReview in modules/rounds/escalations.repository', // of steps on actions that are seen
  ...['seesAction', 'seesOwn'].map((name) => `${name} in modules/planning/planning-choices.repository`), // each behind the other
  'seesAction in modules/planning/recurring.repository', // of what comes round in one's own committee
  ...['seesAction', 'seesOwn'].map((name) => `${name} in modules/bulk-edits/bulk-edits.repository`), // so too
  'seesOnAction in modules/returns/return-contents.repository', // set beside actions that are seen
  'seesChange in modules/returns/return-contents.repository', // so too
  ...['seesOwn', 'seesOnAction'].map((name) => `${name} in modules/comments/places.repository`), // the whole is asked for next
];

interface Places {
  /** Every place that asks for a condition, with the calls in which it does. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, Cell>;
}

/** Finds the places by calling: whatever is read, a return that is made, and what is written of another and not found. */
async function findPlaces({ names, walk }: Walker): Promise<Places> {
  const asked = new Map<string, Set<string>>();
  const before = new Map<string, Cell>();
  for (const name of names)
    for (const role of Role.options)
      for (const whose of ['own', 'other'] as const) {
        if (!reads(name) && whose === 'own' && name !== 'makeReturn') continue;
        switches.asked.clear();
        const [cell] = await walk((call) => call.name === name && call.role === role && call.whose === whose);
        if (cell === undefined || (!reads(name) && cell.status !== 404 && name !== 'makeReturn')) continue;
        before.set(key(cell), cell);
        for (const site of switches.asked) asked.set(site, (asked.get(site) ?? new Set()).add(key(cell)));
      }
  return { asked, before };
}

async function switchOffRowLevelSecurity({ asOwner }: TestApp): Promise<void> {
  const tables = await asOwner.query<{ name: string }[]>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  for (const { name } of tables) await asOwner.query(`alter table ${name} disable row level security`);
  const roles = await asOwner.query<{ name: string }[]>(
    `select rolname as name from pg_roles where rolname like 'followthrough\\_%' and not rolcanlogin`,
  );
  for (const { name } of roles) await asOwner.query(`grant select on all tables in schema public to ${name}`);
}
