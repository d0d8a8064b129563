import { useMutation, useQuery } from '@tanstack/react-query';
import type {
  NewReadings,
  ReadingCorrection,
  ReadingExclusion,
  ReadingMarking,
  ReadingView,
} from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';
import { useOnMeasure } from './use-measures';

/** The readings of a measure, and what was done to them. */
export const useReadings = (measureId: string) => useQuery(ask('listReadings', { params: { measureId } }));

/** A sheet of a workbook, counted from 1. */
interface SheetOfFile {
  readonly file: File;
  readonly sheet: number;
}

/** Asks what is understood of pasted rows, or of a sheet of a workbook. */
export const useUnderstandReadings = (measureId: string) =>
  useMutation({
    mutationFn: (from: string | SheetOfFile) => {
      const params = { measureId };
      if (typeof from === 'string') return call('understandReadings', { params, body: { text: from } });
      const { file, sheet } = from;
      return call('understandWorkbook', { params, query: { fileName: file.name, sheet }, body: file });
    },
  });

/** Enters readings, all or none. */
export const useAddReadings = (measureId: string) =>
  useOnMeasure((body: NewReadings) => call('addReadings', { params: { measureId }, body }));

const seen = ({ id, version }: ReadingView) => ({ params: { readingId: id }, version });

/** Corrects a reading. */
export const useCorrectReading = (reading: ReadingView) =>
  useOnMeasure((body: ReadingCorrection) => call('correctReading', { ...seen(reading), body }));

/** Leaves a reading out of the chart, or takes it in again. */
export const useExcludeReading = (reading: ReadingView) =>
  useOnMeasure((body: ReadingExclusion) => call('excludeReading', { ...seen(reading), body }));

/** Marks a reading as plainly different, or takes the mark away. */
export const useMarkReading = (reading: ReadingView) =>
  useOnMeasure((body: ReadingMarking) => call('markReading', { ...seen(reading), body }));

/** Takes a reading away. */
export const useRemoveReading = (reading: ReadingView) =>
  useOnMeasure((body: { reason: string }) => call('removeReading', { ...seen(reading), body }));
