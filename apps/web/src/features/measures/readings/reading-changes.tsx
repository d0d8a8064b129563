import type { ReadingList } from '@followthrough/domain';
import { Day } from '../../../components/day';
import { Section } from '../../../components/section';
import { figuresInWords } from './figure-draft';
import { kindWords, pasteWording, readingsWording as wording } from './readings-wording';

/** What was done to readings after they were entered: from what to what, by whom, when and why. */
export function ReadingChanges({ list: { changes, unit } }: { list: ReadingList }) {
  if (changes.length === 0) return null;
  return (
    <Section title={wording.changesTitle}>
      <ul>
        {changes.map((change) => {
          const was = figuresInWords(change.was, unit);
          const now = change.kind === 'corrected' && change.became ? figuresInWords(change.became, unit) : null;
          return (
            <li key={change.id}>
              <strong>{`${change.period}: ${kindWords[change.kind]}`}</strong>
              {`, ${now === null ? was : pasteWording.wasNow(was, now)}. ${change.reason} `}
              <span className="quiet">
                {`(${change.madeBy}, `}
                <Day on={change.madeAt.slice(0, 10)} />
                {')'}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
