import {
  awaitsUpdate,
  isDueSoon,
  Problem,
  type AgencyHome,
  type Dashboard,
  type LocalDate,
  type PlanRow,
  type StandingSettings,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService } from '../actions/index.js';
import { findOpenCycles } from '../cycles/index.js';
import { chartOf, findHeadline } from '../measures/index.js';
import { checkPlan, findResourceAsks } from '../planning/index.js';
import { ReviewPages } from '../reviews/index.js';
import { findSettings } from '../settings/index.js';
import { ThemesService } from '../themes/index.js';
import { addedUp } from './added-up.js';
import { countReviews, positionOf } from './position-of.js';
import { byUrgency, isOpen } from './urgency.js';

/** How many rows a first page shows of anything; the rest is a link away. */
const shownMax = 10;

/** Puts together the first page of a committee and of an agency. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionsService,
    private readonly reviews: ReviewPages,
    private readonly themes: ThemesService,
  ) {}

  async forCommittee(caller: Caller): Promise<Dashboard> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('record.not-found');
    return this.database.within(caller.scope, async (scoped) => {
      const rows = await this.actions.all(scoped);
      const reviews = await this.reviews.lines(scoped);
      const themes = await this.themes.inArea(scoped);
      const headline = await findHeadline(scoped);
      return {
        committee,
        asAt: caller.me.today,
        position: positionOf(rows),
        waiting: {
          ...waitingIn(rows, caller.me.today, await findSettings(scoped)),
          themesToConfirm: await this.themes.passagesWaiting(scoped),
        },
        overdue: rows
          .filter((row) => row.standing.overdueDays > 0)
          .sort(byUrgency)
          .slice(0, shownMax),
        asks: addedUp(await findResourceAsks(scoped)),
        checks: (await checkPlan(scoped, caller.me.today)).checks.map(({ kind, total }) => ({ kind, total })),
        recurring: themes.themes.filter((theme) => theme.recurs).slice(0, shownMax),
        afterClosure: themes.afterClosure.slice(0, shownMax),
        reviews: countReviews(reviews),
        chart: headline === null ? null : chartOf(headline),
      };
    });
  }

  async forAgency(caller: Caller): Promise<AgencyHome> {
    const { agency } = caller.me;
    if (agency === null) throw new Problem('record.not-found');
    return this.database.within(caller.scope, async (scoped) => ({
      agency,
      asAt: caller.me.today,
      actions: (await this.actions.all(scoped)).filter(isOpen).sort(byUrgency),
      openCycles: await findOpenCycles(scoped),
    }));
  }
}

function waitingIn(
  rows: readonly PlanRow[],
  today: LocalDate,
  periods: StandingSettings,
): Omit<Dashboard['waiting'], 'themesToConfirm'> {
  const silent = (row: PlanRow) => awaitsUpdate({ ...row, lastUpdatedOn: row.lastUpdateOn }, today, periods);
  return {
    overdue: rows.filter((row) => row.standing.overdueDays > 0).length,
    dueSoon: rows.filter((row) => isDueSoon(row, today, periods)).length,
    updatesAwaited: rows.filter(silent).length,
  };
}
