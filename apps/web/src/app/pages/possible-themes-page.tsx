import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { plural } from '../../components/plural';
import { usePossibleThemes } from '../../features/possible-themes/api/use-possible';
import { CandidateCard } from '../../features/possible-themes/candidate-card';
import { DismissedList } from '../../features/possible-themes/dismissed-list';
import { wording } from '../../features/possible-themes/wording';
import { listWording } from '../../features/themes/wording';

/** What the catalogue may lack: groups of passages that carry no theme. */
export function Component() {
  const [named, setNamed] = useState<string | null>(null);
  return (
    <Page
      title={wording.title}
      lead={<p>{wording.lead}</p>}
      above={
        <p className="above">
          <Link to="/themes">{listWording.title}</Link>
        </p>
      }
    >
      {named !== null && (
        <Notice kind="success" live="status">
          {wording.named(named)}
        </Notice>
      )}
      <Loaded query={usePossibleThemes()} what="possible new themes">
        {({ candidates, dismissed, residual, looked }) => (
          <>
            <p>
              {`${plural(residual, 'passage')} of your committee ${residual === 1 ? 'carries' : 'carry'} no theme`}
              {looked < residual && `; the newest ${looked.toLocaleString('en-GB')} were looked at`}
              {'.'}
            </p>
            {candidates.length === 0 && (
              <EmptyState title={wording.none}>
                <p>{wording.noneHint}</p>
              </EmptyState>
            )}
            {candidates.map((candidate) => (
              <CandidateCard key={candidate.passages[0]?.passageId} candidate={candidate} onNamed={setNamed} />
            ))}
            <DismissedList dismissed={dismissed} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
