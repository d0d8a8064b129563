const millisecondsInDay = 86_400_000;
const serialMax = 2_958_465;

/** Excel counts 29 February 1900, a day there never was. */
const noSuchDay = 60;

/**
 * Gives the day that Excel keeps as a number.
 * @param serial days since the beginning of the workbook's count; a fraction is a time of day and is left out
 * @param from1904 whether the workbook counts from 1904, as those begun on an old Mac do
 * @returns a day as `YYYY-MM-DD`, or `null` where the number is no day
 * @source ECMA-376 part 1, 18.17.4.1: both date systems
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days > serialMax) return null;
  if (from1904) return days < 0 ? null : dayFrom(Date.UTC(1904, 0, 1), days);
  if (days < 1 || days === noSuchDay) return null;
  return dayFrom(Date.UTC(1899, 11, days < noSuchDay ? 31 : 30), days);
}

function dayFrom(start: number, days: number): string | null {
  const day = new Date(start + days * millisecondsInDay).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : null;
}
