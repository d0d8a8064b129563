import type { NationalOverTime } from '@followthrough/domain';
import { dayInWords } from '../../components/day-words';
import { plural } from '../../components/plural';

/** What a theme's figures over the releases come to, in a sentence. It says of no change that there was one. */
export function overTimeSentence({ name, points }: NationalOverTime['themes'][number]): string {
  const [first, latest] = [points[0], points.at(-1)];
  if (first === undefined || latest === undefined) return '';
  const now = `about ${latest.reviewsRounded} of about ${latest.outOfRounded} reviews by ${dayInWords(latest.countedOn)}`;
  if (points.length === 1) return `${name} is shown in one release: ${now}.`;
  const counted = new Set(points.map(({ countedOn }) => countedOn)).size;
  return (
    `${name} is shown in ${plural(points.length, 'release')} and was counted ${counted === 1 ? 'once' : `${counted} times`}: ` +
    `about ${first.reviewsRounded} of about ${first.outOfRounded} by ${dayInWords(first.countedOn)}, ${now}. ` +
    'Each figure counts the reviews from the first on, by the labels of the day it was counted: where labels were taken back or moved by then, it can fall.'
  );
}
