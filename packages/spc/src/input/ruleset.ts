/** Which rules speak: Scotland's own, Anhøj's alone, or the two of Making Data Count. */
export type Ruleset = 'scotland' | 'anhoej' | 'mdc6' | 'mdc7';

/** Every ruleset the engine knows. */
export const rulesets: readonly Ruleset[] = ['scotland', 'anhoej', 'mdc6', 'mdc7'];

/** The rules of Making Data Count, in the order in which one of its tools lets them decide a colour. */
export type MdcRule = 'outsideLimits' | 'trend' | 'twoOfThree' | 'shift';

/** What each tool of Making Data Count settles in its own way. */
export interface MdcChoices {
  /** How many points in a row on one side make a shift. */
  readonly shiftPoints: number;
  /** How many points in a row going one way make a trend. */
  readonly trendPoints: number;
  /** Without so many points there are no limits, rules or icons. */
  readonly minPoints: number;
  /** Whether a point beyond three sigma counts towards two of three. */
  readonly countsBeyondThreeSigma: boolean;
  /** Whether shifts, trends and two of three may reach across phases. */
  readonly crossesPhases: boolean;
  /** What a point is that rules call both good and bad: both, good, or what the first of these rules says. */
  readonly conflict: 'mixed' | 'improvement' | readonly MdcRule[];
  /** What a target on a limit is. */
  readonly onLimit: 'decided' | 'hitOrMiss';
}

/**
 * The choices of each ruleset of Making Data Count.
 *
 * `mdc6` is the Single Chart Tool 5.0, but for a point both good and bad: there the engine says both unless told
 * otherwise. `mdc7` is NHSRplotthedots.
 */
export const mdcChoices: Readonly<Record<'mdc6' | 'mdc7', MdcChoices>> = {
  mdc6: {
    ...{ shiftPoints: 6, trendPoints: 6, minPoints: 13 },
    ...{ countsBeyondThreeSigma: false, crossesPhases: true, conflict: 'mixed', onLimit: 'decided' },
  },
  mdc7: {
    ...{ shiftPoints: 7, trendPoints: 7, minPoints: 13 },
    ...{ countsBeyondThreeSigma: false, crossesPhases: false, conflict: 'mixed', onLimit: 'hitOrMiss' },
  },
};

/**
 * Says whether the engine knows a ruleset.
 *
 * @param name - The name as asked for.
 */
export function isRuleset(name: string): name is Ruleset {
  return rulesets.some((ruleset) => ruleset === name);
}

/**
 * Gives the choices of Making Data Count that a ruleset stands for.
 *
 * @param ruleset - Any ruleset.
 * @param chosen - What was asked for instead of them.
 * @returns Nothing for a ruleset that is not one of theirs.
 */
export function mdcOf(ruleset: Ruleset, chosen: Partial<MdcChoices> = {}): MdcChoices | null {
  if (ruleset !== 'mdc6' && ruleset !== 'mdc7') return null;
  return { ...mdcChoices[ruleset], ...chosen };
}
