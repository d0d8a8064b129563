import { Module } from '@nestjs/common';
import { NationalFilesController } from './national-files.controller.js';
import { NationalFilesService } from './national-files.service.js';

/** Releases as workbooks and as CSV. */
@Module({ controllers: [NationalFilesController], providers: [NationalFilesService] })
export class NationalFilesModule {}
