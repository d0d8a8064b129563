import { dayInWords, type LocalDate } from '../local-date.js';
import type { RowOfCells } from './cells-of.js';
import { columnsOfWords } from './columns-of-words.js';
import { daysSinceLatest } from './days-between-events.js';
import { periodInWords, periodOf } from './period.js';
import { faultIn, type Figures } from './reading.js';
import type { MeasureCadence, MeasureUnit } from './states.js';
import { readWrittenDay } from './written-day.js';
import { readWrittenFigure } from './written-figure.js';

/** What becomes of a row: nothing for headings and rows without a figure, a new reading, a correction, or a question. */
export type RowStatus = 'heading' | 'blank' | 'wrong' | 'same' | 'new' | 'correction';

/** A reading that is there already. */
export interface KnownReading extends Figures {
  readonly id: string;
  readonly version: number;
  readonly on: LocalDate;
}

/** A row as it was understood. Rows count from 1. */
export interface UnderstoodRow extends Figures {
  readonly row: number;
  readonly cells: string[];
  readonly status: RowStatus;
  readonly on: LocalDate | null;
  readonly was: KnownReading | null;
  /** What is wrong and how to mend it, or why nothing becomes of it. */
  readonly sentence: string | null;
  /** Which of the row's cells is to be mended, the first being 0; `null` where nothing is. */
  readonly column: number | null;
}

/** What the rows are readings of. */
export interface ReadingGround {
  readonly unit: MeasureUnit;
  readonly cadence: MeasureCadence;
  readonly today: LocalDate;
  readonly known: readonly KnownReading[];
}

const nothing: Figures = { value: null, numerator: null, denominator: null };
const noFigure = 'No figure: nothing is kept of this row.';
const noDays =
  'The first event only opens the first gap, and one before others that are there needs its days beside it. Nothing is kept of this row.';
const shownMax = 4;
const shownLength = 60;

/**
 * Understands rows of a date and one or two figures: a value, or a numerator and a denominator. Every row is told, with
 * what becomes of it; nothing is guessed where a row can be read in two ways.
 *
 * @param rows - The cells of each row, as `cellsOf` gives them.
 * @returns One entry a row, in order; rows empty throughout are left out.
 */
export function understandReadings(rows: readonly RowOfCells[], ground: ReadingGround): UnderstoodRow[] {
  const dateAt = dateColumn(rows);
  const wholeFirst = rows.slice(0, 3).some(({ cells }) => isWholeFirst(cells.slice(dateAt + 1)));
  const words = new Set(columnsOfWords(rows).map(({ column }) => column));
  const days = daysOfEvents(rows, ground, dateAt);
  const byPeriod = new Map(ground.known.map((reading) => [periodOf(reading.on, ground.cadence).start, reading]));
  const seen = new Map<LocalDate, number>();
  let begun = false;
  const understood: UnderstoodRow[] = [];
  for (const given of rows) {
    if (given.cells.every((cell) => cell.trim() === '')) continue;
    const row = rowOf(given, { dateAt, wholeFirst, begun, words, days }, ground);
    begun ||= row.on !== null;
    understood.push(row.status === 'new' ? against(row, { ground, byPeriod, seen, dateAt }) : row);
  }
  return understood;
}

interface Place {
  readonly dateAt: number;
  readonly words: ReadonlySet<number>;
  /** The days since the event before, by the day of each event, where days alone were written. */
  readonly days: ReadonlyMap<LocalDate, number>;
  readonly wholeFirst: boolean;
  readonly begun: boolean;
}

function rowOf({ row, cells }: RowOfCells, place: Place, { unit, today }: ReadingGround): UnderstoodRow {
  const { dateAt, wholeFirst, begun, words, days } = place;
  const shown = cells.slice(0, shownMax).map((cell) => cell.slice(0, shownLength));
  const bare = { row, cells: shown, on: null, was: null, sentence: null, column: null, ...nothing };
  const day = readWrittenDay(cells[dateAt] ?? '');
  const columns = [...cells.keys()].filter((column) => column > dateAt && !words.has(column));
  const written = columns.map((column) => ({ column, ...readWrittenFigure(cells[column] ?? '') }));
  if (day.on === undefined) {
    const isHeading = !begun && written.every(({ figures }) => figures === null);
    return isHeading
      ? { ...bare, status: 'heading' }
      : { ...bare, status: 'wrong', sentence: day.sentence, column: dateAt };
  }
  const { on } = day;
  const wrong = (sentence: string, column: number): UnderstoodRow => {
    return { ...bare, on, status: 'wrong', sentence, column };
  };
  const unread = written.find(({ sentence }) => sentence !== null);
  if (unread?.sentence) return wrong(unread.sentence, unread.column);
  const counted = days.get(on);
  const figures =
    counted === undefined
      ? figuresOf(
          written.map((each) => each.figures),
          { unit, wholeFirst },
        )
      : { ...nothing, value: counted };
  if (figures === null) return { ...bare, on, status: 'blank', sentence: unit === 'gap' ? noDays : noFigure };
  const fault = faultIn(figures, unit)?.sentence;
  if (fault !== undefined) return wrong(fault, written.find((each) => each.figures !== null)?.column ?? dateAt + 1);
  if (on > today) return wrong(`${dayInWords(on)} is still to come. Enter it once it is over.`, dateAt);
  return { ...bare, ...figures, on, status: 'new' };
}

/** The gaps that days of events alone give; none where any figure was written beside a day. */
function daysOfEvents(rows: readonly RowOfCells[], { unit, known }: ReadingGround, dateAt: number) {
  const counted = new Map<LocalDate, number>();
  const events = rows.flatMap(({ cells }) => {
    const { on } = readWrittenDay(cells[dateAt] ?? '');
    return on === undefined ? [] : [{ on, isAlone: cells.every((cell, column) => column === dateAt || cell === '') }];
  });
  if (unit !== 'gap' || !events.every(({ isAlone }) => isAlone)) return counted;
  const before = known.map(({ on }) => on);
  for (const { on } of events.toSorted((one, other) => one.on.localeCompare(other.on))) {
    const days = daysSinceLatest(on, before);
    if (days !== null) counted.set(on, days);
    before.push(on);
  }
  return counted;
}

/** Compares a row with what is there already, and with the rows before it. */
function against(
  row: UnderstoodRow,
  {
    ground: { cadence },
    byPeriod,
    seen,
    dateAt,
  }: {
    readonly ground: ReadingGround;
    readonly byPeriod: ReadonlyMap<LocalDate, KnownReading>;
    readonly seen: Map<LocalDate, number>;
    readonly dateAt: number;
  },
): UnderstoodRow {
  if (row.on === null) return row;
  const period = periodOf(row.on, cadence);
  const before = seen.get(period.start);
  if (before !== undefined)
    return {
      ...row,
      status: 'wrong',
      column: dateAt,
      sentence: `Row ${before} is of ${periodInWords(period, cadence)} too. Keep one of them.`,
    };
  seen.set(period.start, row.row);
  const was = byPeriod.get(period.start) ?? null;
  if (was === null) return row;
  const same = sameFigures(row, was);
  return { ...row, on: was.on, was, status: same ? 'same' : 'correction' };
}

/** Whether two readings say the same. */
export function sameFigures(one: Figures, other: Figures): boolean {
  return one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator;
}

/** The figures of a row: two are a part and its whole where the unit has them, and a third that follows from them is not read. */
function figuresOf(
  cells: readonly (Figures | null)[],
  { unit, wholeFirst }: { readonly unit: MeasureUnit; readonly wholeFirst: boolean },
): Figures | null {
  const [first, second] = cells;
  const present = cells.filter((each) => each !== null);
  if (present.length === 0) return null;
  const inParts = unit === 'percent' || unit === 'rate';
  const [only] = present;
  if (only !== undefined && (only.numerator !== null || (present.length === 1 && !(inParts && cells.length > 1))))
    return only;
  if (!inParts && present.length === 1) return only ?? null;
  const [numerator, denominator] = wholeFirst ? [second, first] : [first, second];
  return { ...nothing, numerator: numerator?.value ?? null, denominator: denominator?.value ?? null };
}

/** The column of days among the first three: where most rows have one. */
function dateColumn(rows: readonly RowOfCells[]): number {
  const days = [0, 1, 2].map(
    (column) => rows.slice(0, 50).filter(({ cells }) => readWrittenDay(cells[column] ?? '').on !== undefined).length,
  );
  return days.indexOf(Math.max(...days));
}

const whole = /denominator|total|out of|\ball\b/i;
const part = /numerator|count|achieved|met\b|within/i;

/** Whether headings say that the whole stands before the part. */
function isWholeFirst([first = '', second = '']: readonly string[]): boolean {
  return whole.test(first) && part.test(second) && !part.test(first);
}
