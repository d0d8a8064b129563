import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { ThemesModule } from '../themes/index.js';
import { FrozenReturnsService } from './frozen-returns.service.js';
import { ReturnContentsService } from './return-contents.service.js';
import { ReturnGroundService } from './return-ground.service.js';
import { ReturnsController } from './returns.controller.js';
import { ReturnsService } from './returns.service.js';

/** Returns to the committee and to the Chief Officers. */
@Module({
  imports: [ActionsModule, ThemesModule],
  controllers: [ReturnsController],
  providers: [ReturnsService, ReturnContentsService, ReturnGroundService, FrozenReturnsService],
  exports: [FrozenReturnsService],
})
export class ReturnsModule {}
