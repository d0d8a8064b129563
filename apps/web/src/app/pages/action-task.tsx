import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ActionPage } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ActionInBrief } from '../../features/actions/action-in-brief';
import { useAction } from '../../features/actions/api/use-action';

interface ActionTaskProps {
  readonly title: string;
  /** What the action's page says once the task is done. */
  readonly done: string;
  readonly lead?: string;
  readonly children: (action: ActionPage, onSaved: () => void) => ReactNode;
}

/** A page for one thing to do with an action: the action in brief, the form, and back to the action afterwards. */
export function ActionTask({ title, done, lead, children }: ActionTaskProps) {
  const { actionId = '' } = useParams();
  const action = useAction(actionId);
  const navigate = useNavigate();
  const onSaved = () => void navigate(`/actions/${actionId}`, { state: { done } });
  return (
    <Page title={title} lead={lead && <p>{lead}</p>}>
      <Loaded query={action} what="the action">
        {(page) => (
          <>
            <ActionInBrief row={page.row} />
            {children(page, onSaved)}
          </>
        )}
      </Loaded>
    </Page>
  );
}
