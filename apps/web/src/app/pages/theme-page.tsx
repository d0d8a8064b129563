import type { ThemePage } from '@followthrough/domain';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ThemeStanding } from '../../features/catalogue/theme-standing';
import { StoryInTime, StoryWorth } from '../../features/story/theme-story';
import { useStory } from '../../features/story/api/use-story';
import { underReturned } from '../../features/story/under-returned';
import { storyWording } from '../../features/story/wording';
import { useTheme } from '../../features/themes/api/use-themes';
import { CameBack } from '../../features/themes/came-back';
import { ThemeCounts, ThemeMeaning } from '../../features/themes/theme-facts';
import { ThemePassages } from '../../features/themes/theme-passages';
import { WhatHasWorked } from '../../features/themes/what-has-worked';
import { usePerson } from '../layout/use-person';
import { ToThemes } from './to-themes';

/** One theme: what it means, when it was found and what was done, what came back, what has worked, and every passage. */
export function Component() {
  const { slug = '' } = useParams();
  const { role } = usePerson();
  return (
    <Loaded query={useTheme(slug)} what="the theme" title="Theme">
      {(theme) => (
        <Page title={theme.line.name} above={<ToThemes />} lead={<p>{theme.line.definition}</p>}>
          <p className="button-row">
            <Link className="ds_button ds_button--secondary ds_button--small" to={`/answers?theme=${slug}`}>
              {storyWording.ask}
            </Link>
          </p>
          <div className="columns">
            <div>
              <ThemeStanding theme={theme} decides={role === 'lead'} />
              <Story theme={theme} />
              <WhatHasWorked slug={theme.line.slug} />
              <ThemePassages line={theme.line} passages={theme.passages} decides={role === 'lead'} />
            </div>
            <div>
              <ThemeCounts line={theme.line} decides={role === 'lead'} />
              <Worth slug={theme.line.slug} />
              <ThemeMeaning theme={theme} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Story({ theme: { line, afterClosure } }: { theme: ThemePage }) {
  return (
    <Loaded query={useStory(line.slug)} what="its story">
      {(story) => (
        <>
          <StoryInTime story={story} />
          <CameBack entries={afterClosure} {...underReturned(story)} />
        </>
      )}
    </Loaded>
  );
}

function Worth({ slug }: { slug: string }) {
  const { data } = useStory(slug);
  return data === undefined ? null : <StoryWorth statistics={data.statistics} />;
}
