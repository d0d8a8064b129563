import { Link, useNavigate, useParams } from 'react-router';
import { AfterClosureList } from '../../components/after-closure-list';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { FollowOnForm } from '../../features/story/follow-on-form';
import { followWording as wording } from '../../features/story/wording';
import { useTheme } from '../../features/themes/api/use-themes';
import { WithChoices } from './with-choices';

/** Says what answers a theme that came back: beside it, every earlier action that was closed. */
export function Component() {
  const { slug = '', reviewId = '' } = useParams();
  const navigate = useNavigate();
  return (
    <Loaded query={useTheme(slug)} what="the theme" title={wording.title}>
      {({ line, afterClosure }) => (
        <Page
          title={wording.title}
          lead={<p>{wording.lead}</p>}
          above={
            <p className="above">
              <Link to={`/themes/${slug}`}>{line.name}</Link>
            </p>
          }
        >
          <WithChoices>
            {({ actions }) => (
              <FollowOnForm
                {...{ slug, reviewId, actions }}
                onSaved={() => void navigate(`/themes/${slug}`, { state: { done: wording.done } })}
              />
            )}
          </WithChoices>
          <Section title={wording.earlier}>
            <AfterClosureList entries={afterClosure.filter((entry) => entry.reviewId === reviewId)} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}
