import { Link, useNavigate } from 'react-router';
import { draftOf, keepDraft } from '../../components/form/drafts';
import { Page } from '../../components/page';
import { draftFrom } from '../../features/imports/draft-from';
import { draftName } from '../../features/imports/import-draft';
import { ImportList } from '../../features/imports/import-list';
import { PlanUpload } from '../../features/imports/plan-upload';
import { uploadWording as wording } from '../../features/imports/wording';

/** Where a plan is brought in, and what has been brought in so far. */
export function Component() {
  const navigate = useNavigate();
  const isUnderWay = draftOf(draftName) !== undefined;
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      {isUnderWay && (
        <p>
          <Link to="/imports/check">{wording.goOn}</Link>
        </p>
      )}
      <PlanUpload
        onRead={(plan) => {
          keepDraft(draftName, draftFrom(plan));
          void navigate('/imports/check');
        }}
      />
      <ImportList />
    </Page>
  );
}
