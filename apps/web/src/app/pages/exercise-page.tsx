import { Link, useParams } from 'react-router';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { Agreement } from '../../features/themes/labelling/agreement';
import { Disagreements } from '../../features/themes/labelling/disagreements';
import { exerciseTitle } from '../../features/themes/labelling/exercise-list';
import { labellingWording as wording } from '../../features/themes/labelling/labelling-wording';
import { useExercise } from '../../features/themes/labelling/use-labelling';

/** How far two people have come, how far they agree and where they differ. */
export function Component() {
  const { exerciseId = '' } = useParams();
  return (
    <Loaded query={useExercise(exerciseId)} what="the exercise" title={wording.title}>
      {(page) => (
        <Page
          title={exerciseTitle(page.line)}
          above={
            <p className="above">
              <Link to="/themes/labelling">{wording.title}</Link>
            </p>
          }
        >
          <Section title={wording.progress}>
            <DefinitionList
              pairs={[
                [page.line.first.post, `${page.line.first.done} of ${page.line.passages} labelled`],
                [page.line.second.post, `${page.line.second.done} of ${page.line.passages} labelled`],
                ['Drawn', `by chance, with the number ${page.line.seed}, by ${page.line.madeBy}`],
                ['Begun', <Day key="begun" on={page.line.madeOn} />],
                ['Both done', <Day key="done" on={page.line.completedOn} none="Not yet" />],
              ]}
            />
            {page.mayLabel && (
              <Link className="ds_button ds_button--small" to={`/themes/labelling/${exerciseId}/passages`}>
                {wording.label}
              </Link>
            )}
          </Section>
          {page.agreement === null ? <p>{wording.waiting}</p> : <Agreement report={page.agreement} />}
          {page.agreement !== null && <Disagreements page={page} />}
        </Page>
      )}
    </Loaded>
  );
}
