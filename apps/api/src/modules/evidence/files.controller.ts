import type { EvidencePage, FileKind, Takes, WaitingFile } from '@followthrough/domain';
import { Controller, StreamableFile } from '@nestjs/common';
import { attachment } from '../../http/attachment.js';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { EvidenceService } from './evidence.service.js';
import { FilesService } from './files.service.js';

const office = 'application/vnd.openxmlformats-officedocument';

const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  png: 'image/png',
  jpeg: 'image/jpeg',
  csv: 'text/csv',
  txt: 'text/plain',
};

/** Files of evidence: taken in, given out to be saved and never to be opened in place, and taken away for good. */
@Controller()
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly evidence: EvidenceService,
  ) {}

  @Serves('sendFile')
  send(@CurrentCaller() caller: Caller, @Taken() { params, query, body }: Takes<'sendFile'>): Promise<WaitingFile> {
    return this.files.send(caller, params.actionId, query.fileName, body);
  }

  @Serves('dropFile')
  drop(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'dropFile'>): Promise<void> {
    return this.files.drop(caller, params.waitingFileId);
  }

  @Serves('downloadFile')
  async download(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'downloadFile'>): Promise<StreamableFile> {
    const { fileName, kind, bytes } = await this.files.give(caller, params.fileId);
    return new StreamableFile(bytes, {
      ...{ type: mediaTypes[kind], disposition: attachment(fileName), length: bytes.length },
    });
  }

  @Serves('destroyFile')
  async destroy(@CurrentCaller() caller: Caller, @Taken() input: Takes<'destroyFile'>): Promise<EvidencePage> {
    return this.evidence.show(caller, await this.files.destroy(caller, input.params.fileId, input.body.reason));
  }
}
