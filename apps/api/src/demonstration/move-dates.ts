import { addDays, addMonths, daysBetween, type LocalDate } from '@followthrough/domain';

/** The day the files were written for; every date in them moves with the day they are loaded. */
const toldOn = '2026-11-23';

/** How far dates move: by days, or by whole months for figures that belong to a month or a quarter. */
export interface Moved {
  readonly days: number;
  readonly months: number;
}

/** How far the files' dates move when they are loaded on a day. */
export function howFarMoved(today: LocalDate): Moved {
  const monthNumber = (day: LocalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return { days: daysBetween(toldOn, today), months: monthNumber(today) - monthNumber(toldOn) };
}

/** Moves every date in a told value. Readings of a month or a quarter stay on the last day of a month. */
export function moveDates(told: unknown, moved: Moved): unknown {
  if (typeof told === 'string') return isDay(told) ? addDays(told, moved.days) : told;
  if (Array.isArray(told)) return told.map((each) => moveDates(each, moved));
  if (typeof told !== 'object' || told === null) return told;
  const byMonth = 'cadence' in told && (told.cadence === 'monthly' || told.cadence === 'quarterly');
  const entries = Object.entries(told).map(([key, value]): [string, unknown] => {
    const ofPeriods = byMonth && (key === 'readings' || key === 'baselineEndsOn');
    if (byMonth && key === 'phases' && Array.isArray(value)) return [key, value.map((each) => movePhase(each, moved))];
    return [key, ofPeriods ? moveMonths(value, moved.months) : moveDates(value, moved)];
  });
  return Object.fromEntries(entries);
}

/** A phase begins with a month; when it was decided on is a day like any other. */
function movePhase(told: unknown, moved: Moved): unknown {
  const phase = moveDates(told, moved);
  if (typeof told !== 'object' || told === null || typeof phase !== 'object' || phase === null) return phase;
  const first = (value: unknown) => (typeof value === 'string' ? addMonths(value, moved.months) : value);
  const ends = 'baselineEndsOn' in told ? { baselineEndsOn: moveMonths(told.baselineEndsOn, moved.months) } : {};
  return { ...phase, ...('startsOn' in told ? { startsOn: first(told.startsOn) } : {}), ...ends };
}

function moveMonths(told: unknown, months: number): unknown {
  if (typeof told === 'string') return isDay(told) ? monthEnd(addMonths(told, months)) : told;
  if (Array.isArray(told)) return told.map((each) => moveMonths(each, months));
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, moveMonths(value, months)]));
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function monthEnd(day: LocalDate): LocalDate {
  return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
}
