import { Module } from '@nestjs/common';
import { VerdictsController } from './verdicts.controller.js';
import { VerdictsService } from './verdicts.service.js';

@Module({ controllers: [VerdictsController], providers: [VerdictsService] })
export class VerdictsModule {}
