import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { BulkEditsController } from './bulk-edits.controller.js';
import { BulkEditsService } from './bulk-edits.service.js';
import { BulkUndoService } from './bulk-undo.service.js';

@Module({
  imports: [ActionsModule],
  controllers: [BulkEditsController],
  providers: [BulkEditsService, BulkUndoService],
})
export class BulkEditsModule {}
