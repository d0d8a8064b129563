import { requestStandingWords, roundStateWords } from '@followthrough/domain/words';
import type { RequestStanding, RoundState } from '@followthrough/domain';
import { Tag, type TagLook } from '../../components/tag';

const looks: Record<RoundState, TagLook> = { preparing: 'plain', asking: 'blue', frozen: 'teal', sealed: 'green' };
const standingLooks: Record<RequestStanding, TagLook> = { answered: 'green', 'not-yet': 'plain', late: 'red' };

/** How far a round has come, as a colour, a word and a symbol. */
export function RoundStateTag({ state }: { state: RoundState }) {
  const { word, symbol } = roundStateWords[state];
  return (
    <Tag look={looks[state]} symbol={symbol}>
      {word}
    </Tag>
  );
}

/** Where a request stands, as a colour, a word and a symbol. */
export function StandingTag({ standing }: { standing: RequestStanding }) {
  const { word, symbol } = requestStandingWords[standing];
  return (
    <Tag look={standingLooks[standing]} symbol={symbol}>
      {word}
    </Tag>
  );
}
