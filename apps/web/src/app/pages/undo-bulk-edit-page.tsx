import { useNavigate } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useLastBulkEdit } from '../../features/bulk-edits/api/use-bulk-edits';
import { UndoForm } from '../../features/bulk-edits/undo-form';
import { undoWording } from '../../features/bulk-edits/wording';

/** Undoes the committee's last bulk edit. */
export function Component() {
  const navigate = useNavigate();
  const onSaved = () => void navigate('/plan', { state: { done: undoWording.done } });
  return (
    <Page title={undoWording.title}>
      <Loaded query={useLastBulkEdit()} what="the last bulk edit">
        {({ last }) => <UndoForm last={last} onSaved={onSaved} />}
      </Loaded>
    </Page>
  );
}
