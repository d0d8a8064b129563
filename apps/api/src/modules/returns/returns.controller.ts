import type { ReturnLine, ReturnList, Takes } from '@followthrough/domain';
import { Controller, StreamableFile } from '@nestjs/common';
import { attachment } from '../../http/attachment.js';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ReturnsService } from './returns.service.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Returns: made, listed, and given out as they were made. */
@Controller()
export class ReturnsController {
  constructor(private readonly returns: ReturnsService) {}

  @Serves('listReturns')
  list(@CurrentCaller() caller: Caller): Promise<ReturnList> {
    return this.returns.list(caller);
  }

  @Serves('makeReturn')
  make(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'makeReturn'>): Promise<ReturnLine> {
    return this.returns.make(caller, body.kind);
  }

  @Serves('downloadReturn')
  async download(
    @CurrentCaller() caller: Caller,
    @Taken() { params }: Takes<'downloadReturn'>,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await this.returns.file(caller, params.returnId);
    return new StreamableFile(bytes, {
      ...{ type: workbookType, disposition: attachment(fileName), length: bytes.length },
    });
  }
}
