import type { Takes, UnplacedLabels } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { PlacingService } from './placing.service.js';

/** Labels of split themes. */
@Controller()
export class PlacingController {
  constructor(private readonly placing: PlacingService) {}

  @Serves('listUnplaced')
  list(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listUnplaced'>): Promise<UnplacedLabels> {
    return this.placing.list(caller, params.slug);
  }

  @Serves('placeLabel')
  place(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'placeLabel'>): Promise<UnplacedLabels> {
    return this.placing.place(caller, params.assignmentId, body.slug);
  }
}
