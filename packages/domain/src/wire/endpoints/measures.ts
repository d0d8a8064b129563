import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { Line } from '../../text.js';
import { ChartChoice } from '../../measure/chart-choice.js';
import { MeasureDefinition } from '../../measure/definition.js';
import { NewPhase, PhaseProposal, PhaseUndoing } from '../../measure/phase.js';
import {
  NewReadings,
  ReadingCorrection,
  ReadingExclusion,
  ReadingMarking,
  ReadingRemoval,
} from '../../measure/reading.js';
import { PhaseList, PhasePreview } from '../phases.js';
import { PastedReadings, ReadingList, UnderstoodReadings } from '../readings.js';
import { KeeperList, LateReadings, MeasureChart, MeasureList, MeasureRecord } from '../measures.js';
import { ChartFileQuery, ChartToTake } from '../chart-files.js';
import { PlanCharts, PlanChartsQuery } from '../plan-charts.js';
import { changesActions, readsActions } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const measure = z.strictObject({ measureId: RecordId });
const onReading = {
  allows: changesActions,
  params: z.strictObject({ readingId: RecordId }),
  gives: ReadingList,
  guarded: true,
  status: 201,
} as const;

/** The addresses of measures. */
export const measuresEndpoints = {
  listPlanCharts: {
    summary: 'The measures of a plan as small charts, those that need looking at first.',
    allows: readsActions,
    query: PlanChartsQuery,
    gives: PlanCharts,
  },
  listMeasures: { summary: 'Every measure of the actions one may see.', allows: readsActions, gives: MeasureList },
  listLateReadings: {
    summary: 'The readings that are late and that the caller may enter, those longest late first.',
    allows: changesActions,
    gives: LateReadings,
  },
  showMeasure: {
    summary: 'One measure with its chart and what the chart says.',
    allows: readsActions,
    params: measure,
    gives: MeasureChart,
  },
  showChartToTake: {
    summary: 'What a file with a measure’s chart must say, and the chart with small numbers hidden.',
    allows: readsActions,
    params: measure,
    gives: ChartToTake,
  },
  downloadChart: {
    summary: 'A measure’s chart as a workbook: readings, lines, definition and words.',
    allows: readsActions,
    params: measure,
    query: ChartFileQuery,
    gives: 'file',
  },
  chooseChart: {
    summary: 'Choose how a measure is drawn, with the reason, or leave it to the suggestion again.',
    allows: changesActions,
    params: measure,
    body: ChartChoice,
    gives: MeasureChart,
    guarded: true,
    status: 201,
  },
  showMeasureRecord: {
    summary: 'One measure as it is kept: what exactly is measured.',
    allows: readsActions,
    params: measure,
    gives: MeasureRecord,
  },
  listKeepers: {
    summary: 'Those who may enter readings of an action’s measures, one of whom may be who sees to one.',
    allows: changesActions,
    params: z.strictObject({ actionId: RecordId }),
    gives: KeeperList,
  },
  addMeasure: {
    summary: 'Define a measure of an action.',
    allows: changesActions,
    params: z.strictObject({ actionId: RecordId }),
    body: MeasureDefinition,
    gives: MeasureRecord,
    status: 201,
  },
  changeMeasure: {
    summary: 'Change what exactly a measure measures.',
    allows: changesActions,
    params: measure,
    body: MeasureDefinition,
    gives: MeasureRecord,
    guarded: true,
    status: 201,
  },
  listPhases: {
    summary: 'The phases of a measure’s chart, those that were undone among them, and what the chart suggests.',
    allows: readsActions,
    params: measure,
    gives: PhaseList,
  },
  previewPhase: {
    summary: 'What a new phase would change on the chart. Nothing is saved.',
    allows: changesActions,
    params: measure,
    body: PhaseProposal,
    gives: PhasePreview,
    unkeyed: true,
  },
  decidePhase: {
    summary: 'Decide that a measure’s line starts anew, with the reason.',
    allows: changesActions,
    params: measure,
    body: NewPhase,
    gives: PhaseList,
    guarded: true,
    status: 201,
  },
  undoPhase: {
    summary: 'Undo a phase, with the reason. That it was there is kept.',
    allows: changesActions,
    params: z.strictObject({ phaseId: RecordId }),
    body: PhaseUndoing,
    gives: PhaseList,
    guarded: true,
    status: 201,
  },
  listReadings: {
    summary: 'The readings of a measure, and what was done to them since they were entered.',
    allows: readsActions,
    params: measure,
    gives: ReadingList,
  },
  understandReadings: {
    summary: 'What is understood of rows copied from a spreadsheet. Nothing is saved.',
    allows: changesActions,
    params: measure,
    body: PastedReadings,
    gives: UnderstoodReadings,
    unkeyed: true,
  },
  understandWorkbook: {
    summary:
      'What is understood of the rows on one sheet of an Excel workbook; the first sheet unless told. Nothing is saved.',
    allows: changesActions,
    params: measure,
    query: z.strictObject({ fileName: Line, sheet: z.coerce.number().int().min(1).max(200).default(1) }),
    body: 'file',
    gives: UnderstoodReadings,
    unkeyed: true,
  },
  addReadings: {
    summary: 'Enter readings, all or none; one of whose period there is a reading corrects it, with a reason.',
    allows: changesActions,
    params: measure,
    body: NewReadings,
    gives: ReadingList,
    status: 201,
  },
  correctReading: { summary: 'Correct a reading, with a reason.', body: ReadingCorrection, ...onReading },
  excludeReading: {
    summary: 'Leave a reading out of what the chart says, or take it in again, with a reason.',
    body: ReadingExclusion,
    ...onReading,
  },
  markReading: {
    summary: 'Mark a reading of a run chart as plainly different, or take the mark away, with a reason.',
    body: ReadingMarking,
    ...onReading,
  },
  removeReading: {
    summary: 'Take away a reading that was entered by mistake; that it was there is kept.',
    body: ReadingRemoval,
    ...onReading,
  },
} as const satisfies EndpointsOf;
