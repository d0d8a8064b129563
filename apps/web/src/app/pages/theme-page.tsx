import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useTheme } from '../../features/themes/api/use-themes';
import { CameBack } from '../../features/themes/came-back';
import { ThemeCounts, ThemeMeaning } from '../../features/themes/theme-facts';
import { ThemePassages } from '../../features/themes/theme-passages';
import { WhatHasWorked } from '../../features/themes/what-has-worked';
import { listWording } from '../../features/themes/wording';
import { usePerson } from '../layout/use-person';

/** One theme: what it means, what has worked, where it was found, what was promised and what came back. */
export function Component() {
  const { slug = '' } = useParams();
  const { role } = usePerson();
  return (
    <Loaded query={useTheme(slug)} what="the theme" title="Theme">
      {(theme) => (
        <Page title={theme.line.name} above={<ToList />}>
          <div className="columns">
            <div>
              <WhatHasWorked slug={theme.line.slug} />
              <CameBack entries={theme.afterClosure} />
              <ThemePassages line={theme.line} passages={theme.passages} decides={role === 'lead'} />
            </div>
            <div>
              <ThemeCounts line={theme.line} decides={role === 'lead'} />
              <ThemeMeaning theme={theme} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function ToList() {
  return (
    <p className="above">
      <Link to="/themes">{listWording.title}</Link>
    </p>
  );
}
