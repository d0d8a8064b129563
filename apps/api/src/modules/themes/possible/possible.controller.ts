import type { NamedTheme, PossibleThemes, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { PossibleThemesService } from './possible.service.js';

/** Possible new themes. */
@Controller()
export class PossibleThemesController {
  constructor(private readonly possible: PossibleThemesService) {}

  @Serves('listPossibleThemes')
  list(@CurrentCaller() caller: Caller): Promise<PossibleThemes> {
    return this.possible.list(caller);
  }

  @Serves('namePossibleTheme')
  name(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'namePossibleTheme'>): Promise<NamedTheme> {
    return this.possible.name(caller, body);
  }

  @Serves('dismissPossibleTheme')
  dismiss(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'dismissPossibleTheme'>): Promise<PossibleThemes> {
    return this.possible.dismiss(caller, body);
  }
}
