import type { Takes, ThresholdsPage } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { ThresholdsService } from './thresholds.service.js';

/** The thresholds of releases to come. */
@Controller()
export class ThresholdsController {
  constructor(private readonly thresholds: ThresholdsService) {}

  @Serves('showThresholds')
  show(@CurrentCaller() caller: Caller): Promise<ThresholdsPage> {
    return this.thresholds.show(caller);
  }

  @Serves('changeThresholds')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeThresholds'>): Promise<ThresholdsPage> {
    return this.thresholds.change(caller, input.version, input.body);
  }
}
