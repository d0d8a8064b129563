import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { ClaimView, ClosureStory } from '@followthrough/domain';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { useClosure } from '../../features/closures/api/use-closure';
import { ActionTask } from './action-task';

/** Why a step cannot be taken, and what comes first. */
interface Blocked {
  readonly title: string;
  readonly hint?: string;
}

interface ClosureTaskProps {
  readonly wording: { readonly title: string; readonly done: string; readonly lead?: string };
  /** What stands in place of the form where the step cannot be taken; `null` where it can. */
  readonly blocked: (story: ClosureStory, claim: ClaimView | undefined) => Blocked | null;
  readonly children: (story: ClosureStory, onSaved: () => void, claim: ClaimView | undefined) => ReactNode;
}

/** A page for one step of closing an action: the action in brief, then the form with how far its closure has come. */
export function ClosureTask(props: ClosureTaskProps) {
  const { actionId = '', claimId } = useParams();
  const story = useClosure(actionId);
  return (
    <ActionTask {...props.wording}>
      {(_, onSaved) => (
        <Loaded query={story} what="how far its closure has come">
          {(found) => <Step {...props} story={found} claimId={claimId} onSaved={onSaved} />}
        </Loaded>
      )}
    </ActionTask>
  );
}

interface StepProps extends ClosureTaskProps {
  readonly story: ClosureStory;
  readonly claimId: string | undefined;
  readonly onSaved: () => void;
}

function Step({ blocked, children, story, claimId, onSaved }: StepProps) {
  const [opened, setOpened] = useState<ClosureStory | null>(null);
  const claimIn = ({ claims }: ClosureStory) => claims.find(({ id }) => id === claimId);
  const block = blocked(story, claimIn(story));
  if (block === null && opened !== story) setOpened(story);
  // What somebody else did meanwhile must not take away the form in which something is being typed.
  const shown = block === null ? story : opened;
  if (shown !== null) return children(shown, onSaved, claimIn(shown));
  return <EmptyState title={block?.title ?? ''}>{block?.hint && <p>{block.hint}</p>}</EmptyState>;
}
