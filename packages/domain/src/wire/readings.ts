import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Figures, readingsMax } from '../measure/reading.js';
import { MeasureCadence, MeasureUnit } from '../measure/states.js';

const figures = Figures.shape;

/** A reading as it is kept. `period` is what it tells of, in words. */
export const ReadingView = z.strictObject({
  id: RecordId,
  version: Version,
  on: LocalDate,
  period: z.string(),
  ...figures,
  /** In the measure's unit, worked out where part and whole are kept. */
  shown: z.number().nullable(),
  provisional: z.boolean(),
  note: z.string(),
  /** Why the chart leaves it out; `null` where it does not. */
  exclusionReason: z.string().nullable(),
  /** Why somebody sees it as plainly different, and who; `null` where nobody does. */
  markedReason: z.string().nullable(),
  markedBy: z.string().nullable(),
});
export type ReadingView = z.infer<typeof ReadingView>;

/** What was done to a reading after it was entered: by whom, when, from what to what, and why. */
export const ReadingChange = z.strictObject({
  id: RecordId,
  on: LocalDate,
  period: z.string(),
  kind: z.enum(['corrected', 'excluded', 'included', 'removed', 'marked', 'unmarked']),
  was: Figures,
  became: Figures.nullable(),
  reason: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
});
export type ReadingChange = z.infer<typeof ReadingChange>;

/** The readings of a measure, newest first, and what was done to them since. */
export const ReadingList = z
  .strictObject({
    measureId: RecordId,
    name: z.string(),
    unit: MeasureUnit,
    cadence: MeasureCadence,
    numeratorText: z.string(),
    denominatorText: z.string(),
    today: LocalDate,
    mayChange: z.boolean(),
    readings: z.array(ReadingView),
    changes: z.array(ReadingChange),
  })
  .meta({ id: 'ReadingList' });
export type ReadingList = z.infer<typeof ReadingList>;

const pastedLengthMax = 400_000;

/** Rows copied from a spreadsheet, or a file that was read as text. */
export const PastedReadings = z.strictObject({ text: z.string().min(1).max(pastedLengthMax) });
export type PastedReadings = z.infer<typeof PastedReadings>;

/** What was understood of rows, before any of it is kept. */
export const UnderstoodReadings = z
  .strictObject({
    rows: z
      .array(
        z.strictObject({
          row: z.int(),
          cells: z.array(z.string()),
          status: z.enum(['heading', 'blank', 'wrong', 'same', 'new', 'correction']),
          on: LocalDate.nullable(),
          ...figures,
          was: z.strictObject({ id: RecordId, version: Version, on: LocalDate, ...figures }).nullable(),
          sentence: z.string().nullable(),
          /** The cell of the sheet that is to be mended, "B4"; `null` where nothing is, or it came from no sheet. */
          place: z.string().nullable(),
        }),
      )
      .max(readingsMax),
    /** Every sheet that the workbook shows, and which of them was read, counted from 1; `null` where the rows came from no workbook. */
    sheet: z.strictObject({ read: z.int(), among: z.array(z.string()) }).nullable(),
    /** What to know before trusting what was understood, each a sentence. */
    remarks: z.array(z.string()),
  })
  .meta({ id: 'UnderstoodReadings' });
export type UnderstoodReadings = z.infer<typeof UnderstoodReadings>;
