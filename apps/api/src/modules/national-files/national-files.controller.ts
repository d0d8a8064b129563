import type { Takes } from '@followthrough/domain';
import { Controller, StreamableFile } from '@nestjs/common';
import { attachment } from '../../http/attachment.js';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { NationalFilesService } from './national-files.service.js';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Releases to be taken along. */
@Controller()
export class NationalFilesController {
  constructor(private readonly files: NationalFilesService) {}

  @Serves('downloadRelease')
  async download(@CurrentCaller() caller: Caller, @Taken() input: Takes<'downloadRelease'>): Promise<StreamableFile> {
    const { as, table } = input.query;
    const { fileName, bytes } = await this.files.file(caller, input.params.asAt, as, table);
    return new StreamableFile(bytes, { type: types[as], disposition: attachment(fileName), length: bytes.length });
  }
}
