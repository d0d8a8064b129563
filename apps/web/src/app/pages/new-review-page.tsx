import { useNavigate } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useBeginning } from '../../features/reviews/api/use-change-review';
import { formWording } from '../../features/reviews/form-wording';
import { NewReviewForm } from '../../features/reviews/new-review-form';
import { usePerson } from '../layout/use-person';

/** Records a notification as a new review. */
export function Component() {
  const { today } = usePerson();
  const navigate = useNavigate();
  const wording = formWording.begin;
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useBeginning()} what="a free reference">
        {(beginning) => (
          <NewReviewForm
            beginning={beginning}
            today={today}
            onAdded={({ line }, next) =>
              void navigate(`/reviews/${line.id}${next === 'look' ? '' : '/report'}`, { state: { done: wording.done } })
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
