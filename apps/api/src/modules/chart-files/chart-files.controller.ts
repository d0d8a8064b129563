import type { ChartToTake, Takes } from '@followthrough/domain';
import { Controller, StreamableFile } from '@nestjs/common';
import { attachment } from '../../http/attachment.js';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ChartFilesService } from './chart-files.service.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Charts to be taken along. */
@Controller()
export class ChartFilesController {
  constructor(private readonly files: ChartFilesService) {}

  @Serves('showChartToTake')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showChartToTake'>): Promise<ChartToTake> {
    return this.files.show(caller, params.measureId);
  }

  @Serves('downloadChart')
  async download(@CurrentCaller() caller: Caller, @Taken() input: Takes<'downloadChart'>): Promise<StreamableFile> {
    const isMasked = input.query.masked === 'yes';
    const { fileName, bytes } = await this.files.workbook(caller, input.params.measureId, isMasked);
    return new StreamableFile(bytes, {
      ...{ type: workbookType, disposition: attachment(fileName), length: bytes.length },
    });
  }
}
