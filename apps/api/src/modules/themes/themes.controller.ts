import type {
  NationalThemes,
  PassageView,
  SuggestionPage,
  Takes,
  ThemeList,
  ThemePage,
  WhatWorked,
  WhereWorked,
} from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ThemesService } from './themes.service.js';
import { WorkedService } from './worked.service.js';

/** Themes in an area, decisions on suggestions, and themes across Scotland. */
@Controller()
export class ThemesController {
  constructor(
    private readonly themes: ThemesService,
    private readonly worked: WorkedService,
  ) {}

  @Serves('listThemes')
  list(@CurrentCaller() caller: Caller): Promise<ThemeList> {
    return this.themes.list(caller);
  }

  @Serves('showTheme')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showTheme'>): Promise<ThemePage> {
    return this.themes.show(caller, params.slug);
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

  @Serves('listSuggestions')
  listSuggestions(@CurrentCaller() caller: Caller): Promise<SuggestionPage> {
    return this.themes.listSuggestions(caller);
  }

  @Serves('decideTheme')
  decide(@CurrentCaller() caller: Caller, @Taken() input: Takes<'decideTheme'>): Promise<PassageView> {
    return this.themes.decide(caller, input.params.assignmentId, input.version, input.body);
  }

  @Serves('addTheme')
  add(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'addTheme'>): Promise<PassageView> {
    return this.themes.add(caller, body);
  }

  @Serves('showNationalThemes')
  showNational(@CurrentCaller() caller: Caller): Promise<NationalThemes> {
    return this.themes.showNational(caller);
  }
}
