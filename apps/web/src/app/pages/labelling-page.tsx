import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ExerciseList } from '../../features/themes/labelling/exercise-list';
import { labellingWording as wording } from '../../features/themes/labelling/labelling-wording';
import { useExercises } from '../../features/themes/labelling/use-labelling';
import { listWording } from '../../features/themes/wording';

/** Where two people label the same passages. */
export function Component() {
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
      <Loaded query={useExercises()} what="the exercises">
        {(list) => <ExerciseList list={list} />}
      </Loaded>
    </Page>
  );
}
