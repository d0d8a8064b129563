/** Which rules speak: Scotland's own, Anhøj's alone, or the two of Making Data Count. */
export type Ruleset = 'scotland' | 'anhoej' | 'mdc6' | 'mdc7';

/** The rulesets the engine knows today. */
export type KnownRuleset = 'scotland' | 'anhoej';

/** Every ruleset the engine is made for. */
export const rulesets: readonly Ruleset[] = ['scotland', 'anhoej', 'mdc6', 'mdc7'];

/**
 * Says whether the engine knows a ruleset today.
 *
 * @param name - The name as asked for.
 */
export function isKnownRuleset(name: string): name is KnownRuleset {
  return name === 'scotland' || name === 'anhoej';
}
