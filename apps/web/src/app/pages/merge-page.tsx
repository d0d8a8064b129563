import { MergeForm } from '../../features/merging/merge-form';
import { mergeWording as wording } from '../../features/merging/wording';
import { ActionTask } from './action-task';
import { WithChoices } from './with-choices';

/** Merges an action into another that is the same thing. */
export function Component() {
  return (
    <ActionTask title={wording.title} done={wording.done} lead={wording.lead}>
      {(action, onSaved) => (
        <WithChoices>{({ actions }) => <MergeForm action={action} others={actions} onSaved={onSaved} />}</WithChoices>
      )}
    </ActionTask>
  );
}
