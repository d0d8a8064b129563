import { Module } from '@nestjs/common';
import { EvidenceKeeper } from './evidence-keeper.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';

@Module({
  controllers: [EvidenceController, FilesController],
  providers: [EvidenceService, EvidenceKeeper, FilesService],
  exports: [EvidenceKeeper],
})
export class EvidenceModule {}
