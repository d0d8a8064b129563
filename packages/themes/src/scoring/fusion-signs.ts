/** What the ways of reading say of one theme of a passage, and of the passage as a whole. */
export interface ThemeReadings {
  /** Where the passage lies to the theme's line, and to the lines of the strongest and the second theme. */
  readonly margin: number;
  readonly strongest: number;
  readonly second: number;
  /** Where it lies to the line of passages that carry no theme. */
  readonly themeless: number;
  /** The strength of the theme's terms and of its patterns, from 0 to 1, and the highest of any theme. */
  readonly term: number;
  readonly highestTerm: number;
  readonly pattern: number;
  readonly highestPattern: number;
}

/** A strength from which the terms alone are strong, and from which the patterns are. */
const STRONG = { term: 0.8, pattern: 0.7 };
/** A margin above which the trained lines half agree. */
const HALF_AGREED = -0.5;

/**
 * The signs from which the chance of a theme is reckoned: what each way of reading says, how far each is behind the
 * strongest theme, whether they agree, and whether the passage looks like one without any theme.
 *
 * @returns Always as many, in the order of the model's `fusion` weights. The first is always 1.
 */
export function fusionSigns(readings: ThemeReadings): readonly number[] {
  const { margin, strongest, second, themeless, term, highestTerm, pattern, highestPattern } = readings;
  const leads = margin === strongest;
  return [
    1,
    margin,
    margin - strongest,
    leads ? margin - second : 0,
    themeless,
    leads ? themeless : 0,
    term,
    term >= STRONG.term ? term : 0,
    term - highestTerm,
    term > 0 && margin > HALF_AGREED ? 1 : 0,
    pattern,
    pattern >= STRONG.pattern ? pattern : 0,
    pattern - highestPattern,
    pattern > 0 && margin > HALF_AGREED ? 1 : 0,
    term > 0 ? pattern : 0,
  ];
}
