import type { RoundPage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { wording } from './wording';

/** Who was reminded when, of how much, and how much of it was answered since. */
export function ChaseLog({ round: { chases, nextChaseOn } }: { round: RoundPage }) {
  return (
    <Section title={wording.chases}>
      {nextChaseOn && (
        <p>
          {'The next reminder goes out on '}
          <Day on={nextChaseOn} />.
        </p>
      )}
      {chases.length === 0 && <p className="quiet">{wording.noChases}</p>}
      <ul className="plain-list">
        {chases.map(({ takenOn, agency, told, why, actions, answeredSince }) => (
          <li key={`${takenOn} ${agency ?? ''} ${why}`}>
            <Day on={takenOn} short />
            {`: ${agency ?? wording.noAgency}, ${plural(actions, 'action')}, ${answeredSince} answered since.`}
            <span className="block quiet">{told.length === 0 ? wording.nobody : `Told: ${told.join('; ')}.`}</span>
            <span className="block quiet">{why}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
