import type { KeeperList, MeasureRecord, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { DefinitionService } from './definition.service.js';

/** What exactly is measured. */
@Controller()
export class DefinitionController {
  constructor(private readonly definitions: DefinitionService) {}

  @Serves('showMeasureRecord')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showMeasureRecord'>): Promise<MeasureRecord> {
    return this.definitions.show(caller, params.measureId);
  }

  @Serves('listKeepers')
  keepers(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listKeepers'>): Promise<KeeperList> {
    return this.definitions.keepers(caller, params.actionId);
  }

  @Serves('addMeasure')
  add(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'addMeasure'>): Promise<MeasureRecord> {
    return this.definitions.add(caller, params.actionId, body);
  }

  @Serves('changeMeasure')
  change(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeMeasure'>): Promise<MeasureRecord> {
    return this.definitions.change(caller, input.params.measureId, input.version, input.body);
  }
}
