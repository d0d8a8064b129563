import { setImmediate as othersTurn } from 'node:timers/promises';
import { emergentRules, lookForThemes, type Candidate, type ResidualPassage } from '@followthrough/themes';

/** How long to look before other requests get their turn. */
const millisecondsAtOnce = 15;

/**
 * Looks for possible themes so that nobody else waits for it.
 *
 * @param more - How many candidates beyond the usual ten to give, for those that are left out afterwards.
 */
export async function lookInTurns(passages: readonly ResidualPassage[], more: number): Promise<readonly Candidate[]> {
  const rules = { ...emergentRules, candidatesMax: emergentRules.candidatesMax + more };
  const steps = lookForThemes(passages, rules);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < millisecondsAtOnce) continue;
    await othersTurn();
    since = performance.now();
  }
}
