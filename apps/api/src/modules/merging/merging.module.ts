import { Module } from '@nestjs/common';
import { MergingController } from './merging.controller.js';
import { MergingService } from './merging.service.js';

@Module({ controllers: [MergingController], providers: [MergingService] })
export class MergingModule {}
