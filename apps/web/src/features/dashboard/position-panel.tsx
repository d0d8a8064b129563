import type { PositionCounts } from '@followthrough/domain';
import { Section } from '../../components/section';
import { positionSentences, wording } from './wording';

/** Where the committee stands, in sentences that can be read out at a meeting. */
export function PositionPanel({ position }: { position: PositionCounts }) {
  return (
    <Section title={wording.difference}>
      <ul className="sentences">
        {positionSentences(position).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="quiet">{wording.meaning}</p>
    </Section>
  );
}
