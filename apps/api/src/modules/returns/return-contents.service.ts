import { addDays, addMonths, type LocalDate, type PlanRow, type StandingSettings } from '@followthrough/domain';
import { returnWords } from '@followthrough/domain/words';
import type { Changes, ChiefOfficersReturn, CommitteeReturn, ReturnIdentity } from '@followthrough/returns';
import { Injectable } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import { ThemesService } from '../themes/index.js';
import { Position, positionOf } from './changes/action-state.js';
import { changeRows } from './changes/change-rows.js';
import { comparePositions } from './changes/compare-positions.js';
import { conclusionsOn } from './chief-officers/conclusion-rows.js';
import { decisionRows, exceptionRows } from './chief-officers/exceptions-and-asks.js';
import { progressByAgency, progressByReview, progressOf } from './chief-officers/progress.js';
import { cameBackOn, recurringThemeRows } from './chief-officers/recurring-theme-rows.js';
import { newReviewRows, parallelProceedingRows } from './chief-officers/review-rows.js';
import { toActionRow } from './committee/to-action-row.js';
import { toCycleRow } from './committee/to-cycle-row.js';
import { snapshotsByAction, toMeasureRow, toReadingRows, type ReportedMeasure } from './committee/to-measure-row.js';
import { toThemeRow } from './committee/to-theme-row.js';
import {
  findBrought,
  findCycles,
  findOutlooks,
  findRecordedChanges,
  findReportedReviews,
  findReviewsByTheme,
  findThemesInReviews,
  findThemesOfActions,
} from './return-contents.repository.js';
import type { EarlierReturn } from './returns.repository.js';

/** What both returns rest on. */
export interface Ground {
  readonly identity: ReturnIdentity;
  readonly periods: StandingSettings;
  readonly rows: readonly PlanRow[];
  readonly earlier: EarlierReturn | null;
  /** Every measure the committee sees, by name, with what its chart said when it was gathered. */
  readonly measures: readonly ReportedMeasure[];
}

/** Gathers what each return says, as it stands in the scope it is asked in. */
@Injectable()
export class ReturnContentsService {
  constructor(private readonly themes: ThemesService) {}

  async forCommittee(scoped: Scoped, ground: Ground): Promise<CommitteeReturn> {
    const { identity, rows, measures } = ground;
    const actions = new Map(rows.map((row) => [row.id, row]));
    const snapshots = snapshotsByAction(measures);
    return {
      identity,
      actions: rows.map((row) => toActionRow(row, snapshots.get(row.id) ?? [])),
      cycles: (await findCycles(scoped)).flatMap((cycle) => withAction(actions, cycle.actionId, cycle, toCycleRow)),
      measures: measures.flatMap((each) =>
        withAction(actions, each.stored.line.actionId, each, (from, row) => toMeasureRow(from, row, identity.asAt)),
      ),
      readings: measures.flatMap(toReadingRows),
      themes: (await findThemesInReviews(scoped)).map(toThemeRow),
      changes: await this.changes(scoped, ground),
    };
  }

  async forChiefOfficers(
    scoped: Scoped,
    { identity, periods, rows, earlier, measures }: Ground,
  ): Promise<ChiefOfficersReturn> {
    const { asAt } = identity;
    const themes = await this.themes.inArea(scoped);
    const reviews = await findReportedReviews(scoped);
    const reviewsByTheme = await findReviewsByTheme(scoped, addMonths(asAt, -themes.windowMonths));
    return {
      identity,
      totals: progressOf(rows),
      byReview: progressByReview(rows),
      byAgency: progressByAgency(rows),
      exceptions: exceptionRows(rows, {
        asAt,
        outlooks: await findOutlooks(scoped),
        brought: await findBrought(scoped),
        cameBackOn: cameBackOn(themes, await findThemesOfActions(scoped)),
      }),
      decisions: decisionRows(rows),
      ...conclusionsOn(rows, snapshotsByAction(measures)),
      recurringThemes: recurringThemeRows({
        themes,
        reviewsByTheme,
        rows,
        measures: measures.map(({ stored }) => stored),
      }),
      newReviews: newReviewRows(reviews, earlier?.asAt ?? firstReturnLooksBackTo(asAt, periods), asAt),
      parallelProceedings: parallelProceedingRows(reviews, asAt),
    };
  }

  private async changes(scoped: Scoped, { identity, rows, earlier }: Ground): Promise<Changes> {
    if (earlier === null) return { since: null, rows: [] };
    const differences = comparePositions(Position.parse(earlier.position), positionOf(rows));
    const recorded = await findRecordedChanges(scoped, earlier.madeAt);
    return {
      since: { title: returnWords.committee, asAt: earlier.asAt },
      rows: changeRows(differences, recorded, identity),
    };
  }
}

/** Before the first return there is no last one; a committee's own reporting cycle stands in for it. */
function firstReturnLooksBackTo(asAt: LocalDate, { reportingCycleDays }: StandingSettings): LocalDate {
  return addDays(asAt, -reportingCycleDays);
}

function withAction<From, Row>(
  actions: ReadonlyMap<string, PlanRow>,
  actionId: string,
  from: From,
  toRow: (from: From, action: PlanRow) => Row,
): Row[] {
  const action = actions.get(actionId);
  return action === undefined ? [] : [toRow(from, action)];
}
