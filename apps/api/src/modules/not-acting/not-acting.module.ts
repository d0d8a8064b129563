import { Module } from '@nestjs/common';
import { ComingBackService } from './coming-back.service.js';
import { NotActingController } from './not-acting.controller.js';
import { NotActingService } from './not-acting.service.js';

@Module({
  controllers: [NotActingController],
  providers: [NotActingService, ComingBackService],
})
export class NotActingModule {}
