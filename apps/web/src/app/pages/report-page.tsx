import type { ReportSaved, ReviewPage } from '@followthrough/domain';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { draftOf, dropDraft, keepDraft } from '../../components/form/drafts';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { draftFrom, draftName, type ReportDraft } from '../../features/reports/report-draft';
import { ReportDone } from '../../features/reports/report-done';
import { ReportForm } from '../../features/reports/report-form';
import { ReportSource } from '../../features/reports/report-source';
import { draftWording, savedWording, sourceWording } from '../../features/reports/wording';
import { useReview } from '../../features/reviews/api/use-reviews';

/** Reads the report of a review: choose or paste it, look at what was read, save. */
export function Component() {
  const { reviewId = '' } = useParams();
  return (
    <Loaded query={useReview(reviewId)} what="the review" title={sourceWording.title}>
      {(review) => <Reading key={reviewId} review={review} />}
    </Loaded>
  );
}

function Reading({ review }: { review: ReviewPage }) {
  const { line, may } = review;
  const name = draftName(line.id);
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf<ReportDraft>(name));
  const [saved, setSaved] = useState<ReportSaved | null>(null);
  const above = (
    <p className="above">
      <Link to={`/reviews/${line.id}`}>{`${line.reference}: ${line.pseudonym}`}</Link>
    </p>
  );
  const begin = (begun: ReportDraft | undefined) => {
    if (begun) keepDraft(name, begun);
    else dropDraft(name);
    setDraft(begun);
    // What was said when somebody came here is no longer news.
    void navigate('.', { replace: true });
  };
  if (saved)
    return (
      <Page key="saved" title={savedWording.title} above={above}>
        <ReportDone saved={saved} />
      </Page>
    );
  if (!may.editWords)
    return (
      <Page title={sourceWording.title} above={above}>
        <p>{sourceWording.fixed}</p>
      </Page>
    );
  if (draft)
    return (
      <Page key="draft" title={draftWording.title} above={above}>
        <ReportForm reviewId={line.id} begun={draft} onSaved={setSaved} onStartAgain={() => begin(undefined)} />
      </Page>
    );
  return (
    <Page key="source" title={sourceWording.title} above={above} lead={<p>{sourceWording.lead}</p>}>
      <ReportSource reviewId={line.id} onRead={(report) => begin(draftFrom(report))} />
    </Page>
  );
}
