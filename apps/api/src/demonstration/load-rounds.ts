import { addDays, type LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { callerFor } from '../http/caller.js';
import { chaseAll, escalateAll } from '../modules/rounds/index.js';
import { leadOf } from './lead-of.js';
import { roundServices } from './round-services.js';
import type { ToldRound } from './told-round.js';

/** How many days back the product is taken to have been running, so that its reminders were sent. */
const daysRunning = 45;

/**
 * Goes through the told rounds as a lead does: prepares, asks, and seals those that are over. A sealed one takes its
 * position on the day of loading, because no earlier one was kept: nothing is made up to look older.
 */
export async function loadRounds(manager: EntityManager, told: readonly ToldRound[], today: LocalDate): Promise<void> {
  for (const round of told) await loadRound(manager, round, today);
  const { asSystem } = roundServices(manager, today);
  for (let back = daysRunning; back >= 0; back -= 1)
    await asSystem((scoped) => chaseAll(scoped, addDays(today, -back)));
  await asSystem((scoped) => escalateAll(scoped, today));
  await manager.query(
    `select set_config('role', 'none', true), set_config('app.person_name', 'Demonstration data', true)`,
  );
  // Nobody was there to be told.
  await manager.query(`delete from notice where kind in ('update-asked', 'chased', 'escalated', 'position-frozen')`);
}

async function loadRound(manager: EntityManager, told: ToldRound, today: LocalDate): Promise<void> {
  const caller = callerFor(await leadOf(manager, told.committee, today));
  const { body, meetingOn, deadlineOn, askedOn, sealed, notes } = told;
  const then = roundServices(manager, askedOn);
  const now = roundServices(manager, today);
  const { line } = await then.rounds.add(caller, { body, meetingOn, deadlineOn });
  const asked = await then.asking.ask(caller, line.id, line.version);
  for (const text of notes) await now.rounds.note(caller, line.id, { text });
  if (!sealed) return;
  const frozen = await now.freezing.freeze(caller, line.id, asked.line.version);
  await now.sealing.seal(caller, line.id, frozen.line.version);
}
