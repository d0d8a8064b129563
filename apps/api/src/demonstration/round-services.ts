import type { LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Database } from '../database/scope.js';
import { Scoped, takeOn, type Scope } from '../database/scoped.js';
import { ActionsService } from '../modules/actions/index.js';
import { FrozenReturnsService, ReturnContentsService, ReturnGroundService } from '../modules/returns/index.js';
import { ReviewPages } from '../modules/reviews/index.js';
import { AskingService, FreezingService, RoundPages, RoundsService, SealingService } from '../modules/rounds/index.js';
import { ThemesService } from '../modules/themes/index.js';

/** The door to the database, inside the one transaction in which the demonstration is loaded. */
class OneTransaction extends Database {
  constructor(private readonly manager: EntityManager) {
    super(manager.connection);
  }

  override async within<Result>(scope: Scope, work: (scoped: Scoped) => Promise<Result>): Promise<Result> {
    await takeOn(this.manager, scope);
    return work(new Scoped(this.manager, scope));
  }

  override atOneMoment<Result>(scope: Scope, work: (scoped: Scoped) => Promise<Result>): Promise<Result> {
    return this.within(scope, work);
  }
}

/** Noon of one day, or this moment where that is earlier: what is loaded now was not done later. */
class DayClock extends Clock {
  constructor(private readonly day: LocalDate) {
    super();
  }

  override now(): Date {
    return new Date(Math.min(Date.parse(`${this.day}T12:00:00Z`), Date.now()));
  }
}

/** The product's own services of reporting rounds on a day, so that what the demonstration shows was done as people do it. */
export function roundServices(manager: EntityManager, day: LocalDate) {
  const clock = new DayClock(day);
  const database = new OneTransaction(manager);
  const actions = new ActionsService(database, clock);
  const themes = new ThemesService(database, clock);
  const reviews = new ReviewPages(database, clock, actions);
  const returns = new FrozenReturnsService(new ReturnGroundService(clock, actions), new ReturnContentsService(themes));
  const pages = new RoundPages(database, clock);
  return {
    rounds: new RoundsService(database, clock, pages),
    asking: new AskingService(pages, clock),
    freezing: new FreezingService(database, clock, pages, returns, reviews, themes),
    sealing: new SealingService(database, clock, pages, returns),
    asSystem: <Result>(work: (scoped: Scoped) => Promise<Result>) =>
      database.within({ role: 'system', personName: 'Demonstration data' }, work),
  };
}
