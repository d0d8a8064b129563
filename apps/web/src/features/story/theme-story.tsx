import type { ThemeStatistics, ThemeStory } from '@followthrough/domain';
import { Details } from '../../components/details';
import { Section } from '../../components/section';
import { StoryTable } from './story-table';
import { Timeline } from './timeline';
import { storyWording as wording } from './wording';

/** Reviews against actions in time, as a drawing, a sentence and a table. */
export function StoryInTime({ story }: { story: ThemeStory }) {
  return (
    <Section title={wording.title}>
      {story.reviews.length === 0 ? (
        <p>{wording.none}</p>
      ) : (
        <>
          <Timeline story={story} />
          <Details summary={wording.table}>
            <StoryTable story={story} />
          </Details>
        </>
      )}
    </Section>
  );
}

/** What the counts are worth, in sentences, with the gaps between findings as a picture. */
export function StoryWorth({ statistics }: { statistics: ThemeStatistics }) {
  return (
    <Section title={wording.worth}>
      {statistics.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {statistics.gaps.length > 0 && <Gaps gaps={statistics.gaps} />}
      <p className="quiet">{wording.drift}</p>
    </Section>
  );
}

function Gaps({ gaps }: Pick<ThemeStatistics, 'gaps'>) {
  const longest = Math.max(1, ...gaps.map(({ reviews }) => reviews));
  return (
    <>
      <h3>{wording.gaps}</h3>
      <ol className="gaps">
        {gaps.map(({ reviews, chance, isOver }, at) => (
          // Gaps have no name of their own: their order is what they are.
          // oxlint-disable-next-line no-array-index-key
          <li key={at}>
            <svg className="gaps__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={isOver ? 'gaps__over' : 'gaps__open'}
                width={(100 * reviews) / longest || 0.5}
                height={10}
              />
            </svg>
            <span>{(isOver ? wording.gapOver : wording.gapOpen)(reviews, String(Math.round(100 * chance)))}</span>
          </li>
        ))}
      </ol>
      <p className="quiet">{wording.gapsLead}</p>
    </>
  );
}
