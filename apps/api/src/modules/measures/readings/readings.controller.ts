import type { ReadingList, Takes, UnderstoodReadings } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { ReadingChangesService } from './reading-changes.service.js';
import { ReadingsService } from './readings.service.js';
import { UnderstandingService } from './understanding.service.js';

/** The readings of measures. */
@Controller()
export class ReadingsController {
  constructor(
    private readonly readings: ReadingsService,
    private readonly understanding: UnderstandingService,
    private readonly changes: ReadingChangesService,
  ) {}

  @Serves('listReadings')
  list(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'listReadings'>): Promise<ReadingList> {
    return this.readings.list(caller, params.measureId);
  }

  @Serves('understandReadings')
  understand(
    @CurrentCaller() caller: Caller,
    @Taken() { params, body }: Takes<'understandReadings'>,
  ): Promise<UnderstoodReadings> {
    return this.understanding.ofText(caller, params.measureId, body.text);
  }

  @Serves('understandWorkbook')
  understandWorkbook(
    @CurrentCaller() caller: Caller,
    @Taken() { params, query, body }: Takes<'understandWorkbook'>,
  ): Promise<UnderstoodReadings> {
    return this.understanding.ofWorkbook(caller, params.measureId, { ...query, bytes: body });
  }

  @Serves('addReadings')
  add(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'addReadings'>): Promise<ReadingList> {
    return this.readings.add(caller, params.measureId, body);
  }

  @Serves('correctReading')
  correct(@CurrentCaller() caller: Caller, @Taken() input: Takes<'correctReading'>): Promise<ReadingList> {
    return this.changes.correct(caller, seenOf(input), input.body);
  }

  @Serves('excludeReading')
  exclude(@CurrentCaller() caller: Caller, @Taken() input: Takes<'excludeReading'>): Promise<ReadingList> {
    return this.changes.exclude(caller, seenOf(input), input.body);
  }

  @Serves('markReading')
  mark(@CurrentCaller() caller: Caller, @Taken() input: Takes<'markReading'>): Promise<ReadingList> {
    return this.changes.mark(caller, seenOf(input), input.body);
  }

  @Serves('removeReading')
  remove(@CurrentCaller() caller: Caller, @Taken() input: Takes<'removeReading'>): Promise<ReadingList> {
    return this.changes.remove(caller, seenOf(input), input.body.reason);
  }
}

function seenOf({ params, version }: Pick<Takes<'removeReading'>, 'params' | 'version'>) {
  return { id: params.readingId, seen: version };
}
