import type { ReadReport, ReportSaved, SeenPassages, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { LookingService } from './looking.service.js';
import { ReadingService } from './reading.service.js';
import { SavingService } from './saving.service.js';

/** Reading the report of a review, and saving what a person kept of it. */
@Controller()
export class ReportsController {
  constructor(
    private readonly reading: ReadingService,
    private readonly looking: LookingService,
    private readonly saving: SavingService,
  ) {}

  @Serves('readReportFile')
  read(
    @CurrentCaller() caller: Caller,
    @Taken() { params, query, body }: Takes<'readReportFile'>,
  ): Promise<ReadReport> {
    return this.reading.read(caller, params.reviewId, { fileName: query.fileName, bytes: body });
  }

  @Serves('lookAtPassages')
  look(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'lookAtPassages'>): Promise<SeenPassages> {
    return this.looking.look(caller, body);
  }

  @Serves('saveReport')
  save(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'saveReport'>): Promise<ReportSaved> {
    return this.saving.save(caller, params.reviewId, body);
  }
}
