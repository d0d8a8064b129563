import type { NationalOverTime, NationalThemes, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { NationalService } from './national.service.js';

/** Themes across Scotland, as released. */
@Controller()
export class NationalController {
  constructor(private readonly national: NationalService) {}

  @Serves('showNationalThemes')
  show(@CurrentCaller() caller: Caller): Promise<NationalThemes> {
    return this.national.show(caller);
  }

  @Serves('showRelease')
  showOne(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showRelease'>): Promise<NationalThemes> {
    return this.national.showOne(caller, params.asAt);
  }

  @Serves('showNationalOverTime')
  overTime(@CurrentCaller() caller: Caller): Promise<NationalOverTime> {
    return this.national.overTime(caller);
  }
}
