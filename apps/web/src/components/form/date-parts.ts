/** A date as typed into three boxes. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Takes `2027-03-31` apart; anything else is put back into the boxes as it was typed. */
export function partsOf(day: string): DateParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: month.replace(/^0/, ''), day: date.replace(/^0/, '') };
}

/** Puts three boxes together as a day. Empty boxes give nothing; a date that is not real is left for the server to name. */
export function dayFrom({ day, month, year }: DateParts): string {
  if (`${day}${month}${year}`.trim() === '') return '';
  return [year.trim(), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')].join('-');
}
