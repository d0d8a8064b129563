import type { AgencyHome, Dashboard } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves } from '../../http/serves.js';
import { DashboardService } from './dashboard.service.js';

@Controller()
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @Serves('showDashboard')
  forCommittee(@CurrentCaller() caller: Caller): Promise<Dashboard> {
    return this.dashboard.forCommittee(caller);
  }

  @Serves('showAgencyHome')
  forAgency(@CurrentCaller() caller: Caller): Promise<AgencyHome> {
    return this.dashboard.forAgency(caller);
  }
}
