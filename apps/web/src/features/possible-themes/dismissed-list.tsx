import type { PossibleThemes } from '@followthrough/domain';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { wording } from './wording';

/** What was dismissed, by whom and why. */
export function DismissedList({ dismissed }: Pick<PossibleThemes, 'dismissed'>) {
  if (dismissed.length === 0) return null;
  return (
    <Section title={wording.dismissed}>
      <p>{wording.dismissedLead}</p>
      <ul>
        {dismissed.map(({ id, words, passages, reason, dismissedBy, dismissedOn }) => (
          <li key={id}>
            <strong>{words.join(', ')}</strong>
            {` (${plural(passages, 'passage')}): ${reason}`}
            <p className="quiet">
              {`${dismissedBy}, `}
              <Day on={dismissedOn} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
