import type { BulkPreview, LastBulkEdit, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { BulkEditsService } from './bulk-edits.service.js';
import { BulkUndoService } from './bulk-undo.service.js';

@Controller()
export class BulkEditsController {
  constructor(
    private readonly bulkEdits: BulkEditsService,
    private readonly undoing: BulkUndoService,
  ) {}

  @Serves('previewBulkEdit')
  preview(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'previewBulkEdit'>): Promise<BulkPreview> {
    return this.bulkEdits.preview(caller, body);
  }

  @Serves('makeBulkEdit')
  make(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'makeBulkEdit'>): Promise<LastBulkEdit> {
    return this.bulkEdits.make(caller, body);
  }

  @Serves('showLastBulkEdit')
  last(@CurrentCaller() caller: Caller): Promise<LastBulkEdit> {
    return this.undoing.last(caller);
  }

  @Serves('undoBulkEdit')
  undo(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'undoBulkEdit'>): Promise<LastBulkEdit> {
    return this.undoing.undo(caller, params.bulkEditId);
  }
}
