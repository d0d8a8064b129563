import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useJobs } from '../../features/jobs/api/use-jobs';
import { JobTable } from '../../features/jobs/job-table';
import { wording } from '../../features/jobs/wording';

/** What the product does by itself. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useJobs()} what="the jobs">
        {(list) => <JobTable list={list} />}
      </Loaded>
    </Page>
  );
}
