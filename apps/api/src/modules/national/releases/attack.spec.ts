import { beforeAll, describe, expect, it } from '@jest/globals';
import { attack } from '../../../../testing/attack/attack.js';
import { openSolver, type Solver } from '../../../../testing/attack/linear.js';
import { makeNation } from '../../../../testing/attack/make-nation.js';
import { makeMoments } from '../../../../testing/attack/moments.js';

/** How many nations of each size; `pnpm run attack` takes many more. */
const nations = Number(process.env.ATTACK_NATIONS ?? 1);
const sizes = [
  [150, 40],
  [600, 50],
] as const;

let solve: Solver;
beforeAll(async () => {
  solve = await openSolver();
});

describe('attacking four successive releases by linear programming and by differencing', () => {
  it.each(sizes)(
    'recovers no small count of a nation of %i reviews and %i themes',
    (reviews, themes) => {
      const told = { secrets: 0, recovered: 0, plainSecrets: 0, plain: 0, shown: 0 };
      for (let seed = 1; seed <= nations; seed += 1) {
        const nation = makeNation(seed * 101 + reviews, reviews, themes);
        const moments = makeMoments(nation, seed);
        expect(moments.releases.length).toBeGreaterThan(1);
        const { secrets, recovered } = attack(solve, moments, nation.slugs, 'releases');
        expect(recovered).toEqual([]);
        told.secrets += secrets;
        told.recovered += recovered.length;
        told.shown += moments.releases.at(-1)?.content.themes.length ?? 0;
        if (seed > 3) continue;
        const plainly = attack(solve, moments, nation.slugs, 'plainly');
        told.plainSecrets += plainly.secrets;
        told.plain += plainly.recovered.length;
        // The attacker can, where it can be done at all.
        expect(plainly.recovered.length).toBeGreaterThan(10);
      }
      if (process.env.ATTACK_NATIONS !== undefined) process.stderr.write(`${inWords(reviews, told)}\n`);
    },
    3_000_000,
  );
});

function inWords(reviews: number, told: Record<'secrets' | 'recovered' | 'plainSecrets' | 'plain' | 'shown', number>) {
  return (
    `${nations} nations of ${reviews} reviews, ${Math.round(told.shown / nations)} themes shown: ` +
    `recovered ${told.recovered} of ${told.secrets} from the releases; ` +
    `${told.plain} of ${told.plainSecrets} from plain suppression (first 3 nations)`
  );
}
