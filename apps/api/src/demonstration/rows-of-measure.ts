import { randomUUID } from 'node:crypto';
import { Measure, Reading } from '../modules/measures/measure.entity.js';
import { MeasurePhase } from '../modules/measures/phases/measure-phase.entity.js';
import type { Row } from './review-ground.js';
import type { ToldMeasure } from './told-strategy.js';

interface OnAction {
  readonly actionId: string;
  readonly committeeId: string;
}

/** A told measure with its readings and the phases of its chart. */
export function measureRows(told: ToldMeasure, on: OnAction): Row[] {
  const id = randomUUID();
  const { readings, phases, target, numerator, denominator, expectedFrom, ...measure } = told;
  return [
    [
      Measure,
      {
        ...{ id, ...on, ...measure, numeratorText: numerator, denominatorText: denominator },
        targets: target ? [target] : [],
        expectedFrom: expectedFrom ?? readings[0]?.on,
      },
    ],
    ...readings.map(({ on: readOn, marked, ...reading }): Row => {
      const mark = marked && { markedBy: marked.by, markedReason: marked.reason };
      return [Reading, { id: randomUUID(), measureId: id, ...on, readOn, ...reading, ...mark }];
    }),
    ...phases.map((phase) => phaseRow(phase, { measureId: id, ...on })),
  ];
}

function phaseRow(told: ToldMeasure['phases'][number], on: OnAction & { readonly measureId: string }): Row {
  const { decided, undone, event, ...phase } = told;
  return [
    MeasurePhase,
    {
      ...{ id: randomUUID(), ...on, ...phase, decidedBy: decided.by, decidedAt: decided.on },
      ...(event && { eventOn: event.on, eventWords: event.words }),
      ...(undone && { undoneBy: undone.by, undoneAt: undone.on, undoneReason: undone.reason }),
    },
  ];
}
