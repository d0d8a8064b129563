const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });

/** A calendar day in words: "31 March 2027". */
export function dayInWords(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day in words, and nothing for none or for what is no day. */
export function dayOrNothing(day: string | null): string {
  return day !== null && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? dayInWords(day) : (day ?? '');
}

/** A calendar day in short words, for tables: "31 Mar 2027". */
export function dayInShort(day: string): string {
  return short.format(new Date(`${day}T00:00:00Z`));
}

/** An instant as the clock in Scotland shows it: "31 Mar 2027, 14:05". */
export function momentInWords(at: string): string {
  return moment.format(new Date(at));
}
