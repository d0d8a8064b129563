import { beyondThree, beyondTwo } from './beyond.js';
import type { Finding, RuleName } from './signal.js';
import type { Sequence } from './sequence.js';

/** Three neighbours are looked at together, so a partner stands one or two places away. */
const PARTNER_PLACES_MAX = 2;

type Belongs = (place: number, partner: number) => boolean;

// Each place far out joins the group before it when its rule lets the two belong together.
function grouped(sequence: Sequence, far: readonly number[], rule: RuleName, belongs: Belongs): readonly Finding[] {
  const found: Finding[] = [];
  let group: number[] = [];
  const end = (): void => {
    if (group.length < 2) return;
    const direction = (sequence.sides[group[0] ?? 0] ?? 0) > 0 ? 'up' : 'down';
    found.push({ rule, direction, points: group.map((place) => sequence.positions[place] ?? 0) });
  };
  for (const place of far) {
    const partner = group.at(-1);
    if (partner !== undefined && place - partner <= PARTNER_PLACES_MAX && belongs(partner, place)) group.push(place);
    else {
      end();
      group = [place];
    }
  }
  end();
  return found;
}

function farOut({ values, limits }: Sequence, side: 1 | -1): readonly number[] {
  const far: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const lines = limits[place];
    if (lines !== undefined && beyondTwo(values[place] ?? 0, lines) === side) far.push(place);
  }
  return far;
}

/**
 * Finds two of three neighbours beyond two sigma on one side, the third anywhere.
 *
 * @param sequence - The points that the rules look at.
 * @returns Only the points beyond two sigma, in groups that hang together.
 * @source Western Electric (1956), Statistical Quality Control Handbook; Provost and Murray, The Health Care Data Guide.
 */
export function findTwoOfThree(sequence: Sequence): readonly Finding[] {
  const find = (side: 1 | -1): readonly Finding[] =>
    grouped(sequence, farOut(sequence, side), 'twoOfThree', () => true);
  return [...find(1), ...find(-1)];
}

/**
 * Finds two of three neighbours beyond two sigma, all three on one side of the line.
 *
 * @param sequence - The points that the rules look at.
 * @param countsBeyondThreeSigma - Whether a point outside the three-sigma limits is one of the two.
 * @source NHS England, Making Data Count, XmR testing document for the Single Chart Tool 5.0.
 */
export function findTwoOfThreeOnOneSide(sequence: Sequence, countsBeyondThreeSigma: boolean): readonly Finding[] {
  const { sides, values, limits } = sequence;
  const find = (side: 1 | -1): readonly Finding[] => {
    const far = farOut(sequence, side).filter((place) => {
      const lines = limits[place];
      return countsBeyondThreeSigma || lines === undefined || beyondThree(values[place] ?? 0, lines) === 0;
    });
    const isWindow = (first: number): boolean =>
      first >= 0 && sides[first] === side && sides[first + 1] === side && sides[first + 2] === side;
    // Some three neighbours that hold both, all on this side.
    const belongs: Belongs = (partner, place) => isWindow(partner) || (place === partner + 1 && isWindow(partner - 1));
    return grouped(sequence, far, 'mdcTwoOfThree', belongs);
  };
  return [...find(1), ...find(-1)];
}
