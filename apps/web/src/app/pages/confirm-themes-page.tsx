import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useSuggestions, useThemes } from '../../features/themes/api/use-themes';
import { SuggestionQueue } from '../../features/themes/suggestion-queue';
import { listWording, queueWording as wording } from '../../features/themes/wording';

/** Where a person decides on suggested themes, one after another. */
export function Component() {
  const themes = useThemes();
  return (
    <Page
      title={wording.title}
      lead={<p>{wording.lead}</p>}
      above={
        <p className="above">
          <Link to="/themes">{listWording.title}</Link>
        </p>
      }
    >
      <Loaded query={useSuggestions()} what="the suggestions">
        {(page) => <SuggestionQueue page={page} themes={themes.data?.themes ?? []} />}
      </Loaded>
    </Page>
  );
}
