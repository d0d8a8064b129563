import {
  lateReading,
  lateReadingsMax,
  Problem,
  settleChoice,
  type ChartChoice,
  type LateReading,
  type LateReadingLine,
  type LateReadings,
  type ListedMeasure,
  type MeasureChart,
  type MeasureList,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findMeasure, findMeasures, writeChoice, type StoredLine } from './measures.repository.js';
import { wholeChart } from './chart/whole-chart.js';

/** Lists measures and draws one. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<MeasureList> {
    const today = this.clock.today();
    return this.database.within(caller.scope, async (scoped) => ({
      measures: (await findMeasures(scoped)).map((line) => listed(line, today)),
    }));
  }

  /** The readings that are late. Whoever may ask may enter them: both are for those who keep the measures they see. */
  async late(caller: Caller): Promise<LateReadings> {
    const { measures } = await this.list(caller);
    const late = measures
      .flatMap((line) => (line.late === null ? [] : [lateLine(line, line.late)]))
      .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || one.name.localeCompare(other.name));
    return { readings: late.slice(0, lateReadingsMax), total: late.length };
  }

  show(caller: Caller, id: string): Promise<MeasureChart> {
    return this.database.within(caller.scope, (scoped) => this.chart(scoped, caller, id));
  }

  // oxlint-disable-next-line max-params -- who, what, the version seen, and the change: as everywhere here.
  choose(caller: Caller, id: string, seen: number, choice: ChartChoice): Promise<MeasureChart> {
    const settled = settleChoice(choice);
    return this.database.within(caller.scope, async (scoped) => {
      const { offers } = await this.chart(scoped, caller, id);
      refuseUndrawable(settled, offers);
      if (!(await writeChoice(scoped, id, seen, settled))) throw new Problem('record.changed-meanwhile');
      return this.chart(scoped, caller, id);
    });
  }

  private async chart(scoped: Scoped, { me }: Caller, id: string): Promise<MeasureChart> {
    const stored = await findMeasure(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    return wholeChart(stored, me);
  }
}

function refuseUndrawable({ chart }: ChartChoice, offers: MeasureChart['offers']): void {
  if (chart === null || offers.some((offer) => offer.chart === chart)) return;
  const sentence = 'These readings cannot be drawn as this chart. Choose one of those offered.';
  throw new Problem('request.invalid', {}, [{ path: 'chart', sentence }]);
}

function lateLine({ id, name, actionText, reviewReference, owner }: ListedMeasure, late: LateReading): LateReadingLine {
  return { measureId: id, name, ...late, actionText, reviewReference, owner };
}

/** Once its action is closed, nobody is asked for more readings. */
function listed({ expectedFrom, closed, ...line }: StoredLine, today: string): ListedMeasure {
  return { ...line, late: closed ? null : lateReading({ ...line, expectedFrom }, today) };
}
