import { Problem, shownFileName, smallCountsBelow, type ChartToTake } from '@followthrough/domain';
import { writeChartWorkbook } from '@followthrough/returns';
import { engineVersion } from '@followthrough/spc';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { countSmall, findMeasure, findRecord, outsideChart, wholeChart } from '../measures/index.js';
import { findOwnership } from './chart-files.repository.js';
import { chartWorkbook, type TakenChart } from './chart-workbook.js';

/** Gives charts to be taken along, whole or with small numbers hidden. */
@Injectable()
export class ChartFilesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, measureId: string): Promise<ChartToTake> {
    return this.database.within(caller.scope, async (scoped) => {
      const { stored, ownership } = await this.load(scoped, measureId);
      const asAt = this.clock.today();
      return {
        ...{ ...ownership, asAt, engineVersion, below: smallCountsBelow, small: countSmall(stored) },
        masked: ownership.disclosure === 'committee-only' ? null : outsideChart(stored, asAt),
      };
    });
  }

  async workbook(caller: Caller, measureId: string, isMasked: boolean): Promise<{ fileName: string; bytes: Buffer }> {
    const taken = await this.database.within(caller.scope, (scoped) => this.taken(scoped, caller, measureId, isMasked));
    const { name } = taken.chart.line;
    const kind = isMasked ? 'chart, small numbers hidden' : 'chart';
    return {
      fileName: shownFileName(`${name.replaceAll(/[\\/]/g, ' ')} (${kind}) ${taken.asAt}.xlsx`),
      bytes: Buffer.from(await writeChartWorkbook(chartWorkbook(taken))),
    };
  }

  // oxlint-disable-next-line max-params -- where, who, what, and how.
  private async taken(scoped: Scoped, caller: Caller, measureId: string, isMasked: boolean): Promise<TakenChart> {
    const { stored, ownership } = await this.load(scoped, measureId);
    const record = await findRecord(scoped, measureId);
    if (record === null) throw new Problem('record.not-found');
    if (isMasked && ownership.disclosure === 'committee-only') refuseOutside();
    const asAt = this.clock.today();
    return {
      ...{
        asAt,
        isMasked,
        definition: record.definition,

        post: caller.me.post,
        ...ownership,
      },
      chart: isMasked ? outsideChart(stored, asAt) : wholeChart(stored, caller.me),
    };
  }

  private async load(scoped: Scoped, measureId: string) {
    const [stored, ownership] = [await findMeasure(scoped, measureId), await findOwnership(scoped, measureId)];
    if (stored === null || ownership === null) throw new Problem('record.not-found');
    return { stored, ownership };
  }
}

function refuseOutside(): never {
  const sentence =
    'This measure is kept within the committee and its agencies. Its definition says who may be shown it.';
  throw new Problem('request.invalid', {}, [{ path: 'masked', sentence }]);
}
