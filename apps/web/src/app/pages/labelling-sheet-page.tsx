import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { LabellingSheet } from '../../features/themes/labelling/labelling-sheet';
import { labellingWording as wording } from '../../features/themes/labelling/labelling-wording';
import { useSheet } from '../../features/themes/labelling/use-labelling';

/** Where one of two people labels the passages, seeing nobody else's labels. */
export function Component() {
  const { exerciseId = '' } = useParams();
  return (
    <Page
      title={wording.sheetTitle}
      lead={<p>{wording.sheetLead}</p>}
      above={
        <p className="above">
          <Link to={`/themes/labelling/${exerciseId}`}>{wording.title}</Link>
        </p>
      }
    >
      <Loaded query={useSheet(exerciseId)} what="the passages" anew>
        {(sheet) => <LabellingSheet sheet={sheet} />}
      </Loaded>
    </Page>
  );
}
