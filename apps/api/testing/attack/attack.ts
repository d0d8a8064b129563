import { releaseThresholds } from '@followthrough/domain';
import { knownOf } from './background.js';
import { secretsOf, secretsOfPair, truthsOf, type Secret } from './counts.js';
import { sumOf, type Known, type Solver } from './linear.js';
import type { Moments } from './moments.js';
import { pairTold, toldByReleases } from './told-by-releases.js';
import { pairToldPlainly, toldPlainly } from './told-plainly.js';

/** How many small counts there were to learn, and those that were learnt. */
export interface Spoils {
  readonly secrets: number;
  readonly recovered: readonly Secret[];
}

/** Whether the product's own releases are attacked, or plain suppression of the same reviews. */
export type Attacked = 'releases' | 'plainly';

/** Small counts, and everything that is known about the themes they are of. */
interface Hunt {
  readonly known: readonly Known[];
  readonly secrets: readonly Secret[];
}

const { reviewsMin } = releaseThresholds;
const isSmall = (truth: number) => truth >= 1 && truth < reviewsMin;

/**
 * Tries to learn every small count of a nation from what was published of it. A count of one to four is learnt where nothing
 * that agrees with all that is known makes it none, and nothing makes it five or more.
 */
// oxlint-disable-next-line max-params -- with what, of what, and what of it.
export function attack(solve: Solver, moments: Moments, slugs: readonly string[], how: Attacked): Spoils {
  const hunts = [
    ...slugs.map((slug) => ({ known: knownOfTheme(slug, moments, how), secrets: secretsOf(slug, moments) })),
    ...pairsOf(slugs, moments, how).map((pair) => huntOfPair(pair, moments, how)),
  ].map(({ known, secrets }) => ({ known, secrets: secrets.filter(({ truth }) => isSmall(truth)) }));
  return {
    secrets: hunts.reduce((sum, { secrets }) => sum + secrets.length, 0),
    recovered: hunts.flatMap((hunt) => learnt(solve, hunt)),
  };
}

/** Two themes of which something may be told together; plainly, those found most often are enough to show it. */
function pairsOf(slugs: readonly string[], { releases }: Moments, how: Attacked): (readonly [string, string])[] {
  const shown = new Set(releases.flatMap(({ content }) => content.pairs.map((pair) => pair.slugs.join(' '))));
  return slugs
    .flatMap((one, at) => slugs.slice(at + 1).map((other) => [one, other] as const))
    .filter((pair) => (how === 'releases' ? shown.has(pair.join(' ')) : pair.every((slug) => slugs.indexOf(slug) < 6)));
}

function huntOfPair(pair: readonly [string, string], moments: Moments, how: Attacked): Hunt {
  const ofPair = how === 'releases' ? pairTold(pair, moments) : pairToldPlainly(pair, moments);
  const ofThemes = pair.flatMap((slug) => knownOfTheme(slug, moments, how));
  return { known: [...ofThemes, ...ofPair], secrets: secretsOfPair(pair, moments) };
}

/**
 * All that is known of a theme. Of what is not shown the attacker guesses that there are fewer than five, and is right each
 * time: a guess that is not so is left out.
 */
function knownOfTheme(slug: string, moments: Moments, how: Attacked): Known[] {
  const truths = truthsOf(slug, moments);
  const isSo = ({ sum, from, to }: Known) => sumOf(sum, truths) >= from && sumOf(sum, truths) <= to;
  const { told, guessed } = how === 'releases' ? toldByReleases(slug, moments) : toldPlainly(slug, moments);
  const known = [...knownOf(slug, moments), ...told];
  const wrong = known.find((each) => !isSo(each));
  if (wrong !== undefined) throw new Error(`What the attacker knows is not so: ${JSON.stringify(wrong)}`);
  return [...known, ...guessed.filter(isSo)];
}

function learnt(solve: Solver, { known, secrets }: Hunt): Secret[] {
  let left = secrets;
  // Whatever agrees with all that is known and makes a count none, or large, rules out that it can be learnt.
  const ruleOut = (counts: ReadonlyMap<string, number>) => {
    if (![...counts.values()].every((count) => Math.abs(count - Math.round(count)) < 1e-6)) return;
    left = left.filter(({ sum }) => isSmall(Math.round(sumOf(sum, counts))));
  };
  const found: Secret[] = [];
  for (let secret = left[0]; secret !== undefined; secret = left[0]) {
    const { sum } = secret;
    const least = solve(known, sum, 'Minimize');
    ruleOut(least.counts);
    const most = solve(known, sum, 'Maximize');
    ruleOut(most.counts);
    // Counts are whole: what lies between whole numbers is the nearest within.
    if (Math.ceil(least.value - 1e-3) >= 1 && Math.floor(most.value + 1e-3) < reviewsMin) found.push(secret);
    left = left.filter((each) => each !== secret);
  }
  return found;
}
