import type { FrozenPosition } from '@followthrough/domain';
import { Details } from '../../components/details';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { positionWording as wording } from './wording';

/** Which themes kept coming back, and which were found again after closure, on the day a position was taken. */
export function PositionThemes({ position: { recurring, afterClosure } }: { position: FrozenPosition }) {
  return (
    <>
      {recurring.length > 0 && (
        <Section title={wording.recurring}>
          <ul>
            {recurring.map(({ theme, reviews }) => (
              <li key={theme}>{`${theme}: ${plural(reviews, 'review')}`}</li>
            ))}
          </ul>
        </Section>
      )}
      {afterClosure.length > 0 && (
        <Details summary={`${wording.afterClosure} (${afterClosure.length})`}>
          <ul>
            {afterClosure.map(({ theme, reviewReference, actionReviewReference, closedOn, lagMonths }) => (
              <li key={`${theme} ${reviewReference} ${actionReviewReference} ${closedOn}`}>
                {`${theme}: ${reviewReference}, ${plural(lagMonths, 'month')} after an action of ${actionReviewReference} was closed on `}
                <Day on={closedOn} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
