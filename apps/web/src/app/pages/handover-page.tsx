import { useNavigate, useParams } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useHandovers } from '../../features/handovers/api/use-handovers';
import { HandoverForm } from '../../features/handovers/handover-form';
import { handoverWording as wording } from '../../features/handovers/wording';
import { usePerson } from '../layout/use-person';

/** Hands over what one person leads for one agency; an administrator goes back to that person's page. */
export function Component() {
  const { personId = '', agencyId } = useParams();
  const { role } = usePerson();
  const navigate = useNavigate();
  const back = role === 'administrator' ? `/people/${personId}` : '/handovers';
  return (
    <Loaded query={useHandovers()} what="what is to hand over" title={wording.title}>
      {({ handovers }) => {
        const handover = handovers.find(({ person, agency }) => person.id === personId && agency.id === agencyId);
        return (
          <Page title={handover ? wording.one(handover.person.name) : wording.title}>
            {handover ? (
              <HandoverForm
                handover={handover}
                cancelTo={back}
                onSaved={(done) => void navigate(back, { state: { done } })}
              />
            ) : (
              <EmptyState title={wording.over}>
                <p>{wording.overHint}</p>
              </EmptyState>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
