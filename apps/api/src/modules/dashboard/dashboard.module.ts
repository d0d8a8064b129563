import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { ThemesModule } from '../themes/index.js';
import { DashboardController } from './dashboard.controller.js';
import { DashboardService } from './dashboard.service.js';

@Module({
  imports: [ActionsModule, ReviewsModule, ThemesModule],
  controllers: [DashboardController],
  providers: [DashboardService],
})
export class DashboardModule {}
