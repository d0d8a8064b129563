import type { Takes, ThemeList, ThemePage, WhatWorked, WhereWorked } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked/worked.service.js';

/** Themes in an area. */
@Controller()
export class ThemesController {
  constructor(
    private readonly themes: ThemesService,
    private readonly worked: WorkedService,
  ) {}

  @Serves('listThemes')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listThemes'>): Promise<ThemeList> {
    return this.themes.list(caller, query);
  }

  @Serves('showTheme')
  show(@CurrentCaller() caller: Caller, @Taken() { params, query }: Takes<'showTheme'>): Promise<ThemePage> {
    return this.themes.show(caller, params.slug, query);
  }

  @Serves('showWhatWorked')
  showWhatWorked(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showWhatWorked'>): Promise<WhatWorked> {
    return this.worked.show(caller, params.slug);
  }

  @Serves('showWhereWorked')
  showWhereWorked(
    @CurrentCaller() caller: Caller,
    @Taken() { params }: Takes<'showWhereWorked'>,
  ): Promise<WhereWorked> {
    return this.worked.where(caller, params.measureId);
  }
}
