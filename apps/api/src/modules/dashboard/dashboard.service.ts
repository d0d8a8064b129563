import { Problem, type AgencyHome, type Dashboard } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService } from '../actions/index.js';
import { findOpenCycles } from '../cycles/index.js';
import { findHeadline, wholeChart } from '../measures/index.js';
import { countChecks, findResourceAsks } from '../planning/index.js';
import { findReviewCounts } from '../reviews/index.js';
import { ThemesService } from '../themes/index.js';
import { addedUp } from './added-up.js';
import { positionFrom, waitingIn } from './position-from.js';
import { byUrgency, isOpen } from './urgency.js';

/** How many rows a first page shows of anything; the rest is a link away. */
const shownMax = 10;

/** Puts together the first page of a committee and of an agency. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionsService,
    private readonly themes: ThemesService,
  ) {}

  async forCommittee(caller: Caller): Promise<Dashboard> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('record.not-found');
    return this.database.within(caller.scope, async (scoped) => {
      const { counts, latest } = await this.actions.position(scoped, shownMax);
      const themes = await this.themes.inArea(scoped);
      const headline = await findHeadline(scoped);
      return {
        committee,
        asAt: caller.me.today,
        position: positionFrom(counts),
        waiting: { ...waitingIn(counts), themesToConfirm: await this.themes.passagesWaiting(scoped) },
        overdue: latest,
        asks: addedUp(await findResourceAsks(scoped)),
        checks: await countChecks(scoped, caller.me.today),
        recurring: themes.themes.filter((theme) => theme.recurs).slice(0, shownMax),
        afterClosure: themes.afterClosure.slice(0, shownMax),
        reviews: await findReviewCounts(scoped),
        chart: headline === null ? null : wholeChart(headline, caller.me),
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
