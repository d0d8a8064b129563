import type { NationalThemes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves } from '../../http/serves.js';
import { NationalService } from './national.service.js';

/** Themes across Scotland, as released. */
@Controller()
export class NationalController {
  constructor(private readonly national: NationalService) {}

  @Serves('showNationalThemes')
  show(@CurrentCaller() caller: Caller): Promise<NationalThemes> {
    return this.national.show(caller);
  }
}
