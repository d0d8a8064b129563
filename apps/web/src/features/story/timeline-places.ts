import type { ThemeStory } from '@followthrough/domain';

const laneHeight = 46;
const top = 20;
const bottom = 24;
const side = 10;

/** Where days and lanes stand on a timeline, in pixels. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly xOf: (day: string) => number;
  /** The middle of a lane's line; lane 0 is the reviews'. */
  readonly laneAt: (lane: number) => number;
  /** The first of January of each year that is written below. */
  readonly years: readonly string[];
}

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Places every day of a story between both sides; years are written as closely as they fit. */
export function placesOf({ reviews, actions, asAt }: ThemeStory, lanes: number, width: number): Places {
  const days = [
    ...reviews.flatMap(({ reportedOn, practiceFrom, found }) => [
      reportedOn,
      ...(found && practiceFrom ? [practiceFrom] : []),
    ]),
    ...actions.flatMap(({ promisedOn, deliveredOn, closedOn }) => [promisedOn, deliveredOn, closedOn]),
    asAt,
  ].filter((day) => day !== null);
  const [first, last] = [Math.min(...days.map(timeOf)), Math.max(...days.map(timeOf))];
  const xOf = (day: string) => side + ((width - 2 * side) * (timeOf(day) - first)) / Math.max(1, last - first);
  const from = new Date(first).getUTCFullYear() + 1;
  const count = Math.max(0, new Date(last).getUTCFullYear() - from + 1);
  const step = Math.max(1, Math.ceil((count * 44) / width));
  const years = Array.from({ length: count }, (_, at) => at)
    .filter((at) => at % step === 0)
    .map((at) => `${from + at}-01-01`);
  return {
    width,
    height: top + laneHeight * lanes + bottom,
    xOf,
    laneAt: (lane) => top + laneHeight * lane + 26,
    years,
  };
}

/** So many letters of a line as stand in a width, at the size of the drawing's words. */
export function fitted(text: string, width: number): string {
  const letters = Math.floor(width / 6.6);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
