import { dayInShort, dayInWords } from './day-words';

/** A calendar day that machines can read too. Without a day it says so. */
export function Day({ on, short = false, none = 'No date' }: { on: string | null; short?: boolean; none?: string }) {
  if (on === null) return <span className="quiet">{none}</span>;
  return (
    <time className="day" dateTime={on}>
      {short ? dayInShort(on) : dayInWords(on)}
    </time>
  );
}
