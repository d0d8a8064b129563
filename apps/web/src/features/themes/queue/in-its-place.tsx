import type { PassageBeside } from '@followthrough/domain';
import { Details } from '../../../components/details';
import { MarkedText, type Span } from '../../../components/marked-text';
import { queueWording as wording } from './queue-wording';
import { useSurroundings, type PlacedPassage } from './use-waiting';

interface InItsPlaceProps {
  readonly passage: PlacedPassage;
  readonly spans: readonly Span[];
  readonly next: readonly PlacedPassage[];
}

/** A passage with the words of a suggestion highlighted, between what stands before and after it in its review. */
export function InItsPlace({ passage, spans, next }: InItsPlaceProps) {
  const { data } = useSurroundings(passage, next);
  return (
    <>
      {data && <Beside summary={wording.before} passages={data.before} />}
      <div className="suggestion__text">
        <MarkedText text={passage.text} spans={spans} />
      </div>
      {data && <Beside summary={wording.after} passages={data.after} />}
    </>
  );
}

/** Opened once, it stays open for the passages to come. */
function Beside({ summary, passages }: { summary: string; passages: readonly PassageBeside[] }) {
  return (
    <Details summary={summary}>
      {passages.length === 0 && <p className="quiet">{wording.alone}</p>}
      {passages.map(({ passageId, place, text }) => (
        <p key={passageId} className="suggestion__beside">
          <span className="quiet">{`${place}: `}</span>
          {text}
        </p>
      ))}
    </Details>
  );
}
