import { farPoints, type FarPoint } from './beyond.js';
import type { Finding, RuleName } from './signal.js';
import type { Sequence } from './sequence.js';

/** Three neighbours are looked at together, so a partner stands one or two places away. */
const PARTNER_PLACES_MAX = 2;

type Belongs = (partner: FarPoint, point: FarPoint) => boolean;

// Each point far out joins the group before it when its rule lets the two belong together.
function grouped(sequence: Sequence, far: readonly FarPoint[], rule: RuleName, belongs: Belongs): readonly Finding[] {
  const found: Finding[] = [];
  let group: FarPoint[] = [];
  const end = (): void => {
    const [first] = group;
    if (first === undefined || group.length < 2) return;
    const points = group.map(({ place }) => sequence.positions[place] ?? 0);
    found.push({ rule, direction: first.side > 0 ? 'up' : 'down', points });
  };
  for (const point of far) {
    const partner = group.at(-1);
    const isNear = partner !== undefined && point.place - partner.place <= PARTNER_PLACES_MAX;
    if (isNear && belongs(partner, point)) group.push(point);
    else {
      end();
      group = [point];
    }
  }
  end();
  return found;
}

const onSide = (far: readonly FarPoint[], side: 1 | -1): readonly FarPoint[] =>
  far.filter((each) => each.side === side);

const always = (): boolean => true;

/**
 * Finds two of three neighbours beyond two sigma on one side, the third anywhere.
 *
 * @param sequence - The points that the rules look at.
 * @param far - Those outside the two-sigma limits.
 * @returns Only the points beyond two sigma, in groups that hang together.
 * @source Western Electric (1956), Statistical Quality Control Handbook; Provost and Murray, The Health Care Data Guide.
 */
export function findTwoOfThree(sequence: Sequence, far: readonly FarPoint[]): readonly Finding[] {
  if (far.length < 2) return [];
  const find = (side: 1 | -1): readonly Finding[] => grouped(sequence, onSide(far, side), 'twoOfThree', always);
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
  const far = farPoints(sequence).filter((point) => countsBeyondThreeSigma || !point.isBeyondThree);
  if (far.length < 2) return [];
  const { sides } = sequence;
  const isOnSide = (first: number, side: number): boolean =>
    sides[first] === side && sides[first + 1] === side && sides[first + 2] === side;
  // Some three neighbours that hold both, all on this side.
  const belongs: Belongs = (partner, { place, side }) =>
    isOnSide(partner.place, side) || (place === partner.place + 1 && isOnSide(partner.place - 1, side));
  const find = (side: 1 | -1): readonly Finding[] => grouped(sequence, onSide(far, side), 'mdcTwoOfThree', belongs);
  return [...find(1), ...find(-1)];
}
