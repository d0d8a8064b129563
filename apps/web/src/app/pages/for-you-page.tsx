import { Page } from '../../components/page';
import { NoticeList } from '../../features/notices/notice-list';
import { wording } from '../../features/notices/wording';

/** What the reader was told. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <NoticeList />
    </Page>
  );
}
