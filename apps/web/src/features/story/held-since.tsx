import { improvementWords } from '@followthrough/domain/words';
import type { StoryMeasure, ThemeStory } from '@followthrough/domain';
import { Link } from 'react-router';
import { storyWording as wording } from './wording';

/** Whether the measures of an earlier action held since it was closed, in the words of the engine. */
export function HeldSince({ story, actionId }: { story: ThemeStory; actionId: string }) {
  const measures = story.actions.find((action) => action.actionId === actionId)?.measures ?? [];
  if (measures.length === 0) return null;
  return (
    <>
      <p>{wording.held}</p>
      <ul>
        {measures.map((measure) => (
          <li key={measure.measureId}>
            <Held measure={measure} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Held({ measure: { measureId, name, state, words } }: { measure: StoryMeasure }) {
  return (
    <>
      <Link to={`/measures/${measureId}`}>{name}</Link>
      {state !== null && ` ${improvementWords[state].symbol} ${improvementWords[state].words}`}
      <span className="block quiet">{words}</span>
    </>
  );
}
