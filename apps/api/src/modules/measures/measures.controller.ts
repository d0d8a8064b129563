import type { LateReadings, MeasureChart, MeasureList, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { MeasuresService } from './measures.service.js';

@Controller()
export class MeasuresController {
  constructor(private readonly measures: MeasuresService) {}

  @Serves('listMeasures')
  list(@CurrentCaller() caller: Caller): Promise<MeasureList> {
    return this.measures.list(caller);
  }

  @Serves('listLateReadings')
  late(@CurrentCaller() caller: Caller): Promise<LateReadings> {
    return this.measures.late(caller);
  }

  @Serves('showMeasure')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showMeasure'>): Promise<MeasureChart> {
    return this.measures.show(caller, params.measureId);
  }

  @Serves('chooseChart')
  choose(@CurrentCaller() caller: Caller, @Taken() input: Takes<'chooseChart'>): Promise<MeasureChart> {
    return this.measures.choose(caller, input.params.measureId, input.version, input.body);
  }
}
