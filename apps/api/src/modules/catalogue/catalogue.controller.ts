import type { CataloguePage, ChangePreview, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { CatalogueService } from './catalogue.service.js';

/** The theme catalogue and its changes. */
@Controller()
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Serves('showCatalogue')
  show(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'showCatalogue'>): Promise<CataloguePage> {
    return this.catalogue.show(caller, query);
  }

  @Serves('previewThemeChange')
  preview(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'previewThemeChange'>): Promise<ChangePreview> {
    return this.catalogue.preview(caller, body);
  }

  @Serves('recordThemeChange')
  record(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'recordThemeChange'>): Promise<CataloguePage> {
    return this.catalogue.record(caller, body);
  }

  @Serves('proposeTheme')
  propose(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'proposeTheme'>): Promise<CataloguePage> {
    return this.catalogue.propose(caller, body);
  }
}
