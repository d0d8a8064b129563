import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { RenamingJob } from './changes/renaming.job.js';

/** The theme catalogue: how it stood on any day, and what people change of it. */
@Module({ controllers: [CatalogueController], providers: [CatalogueService, RenamingJob], exports: [CatalogueService] })
export class CatalogueModule {}
