import type { ImportDone as Done } from '@followthrough/domain';
import { useEffect } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { draftOf } from '../../components/form/drafts';
import { Page } from '../../components/page';
import { CheckAnswers } from '../../features/imports/check-answers';
import { CheckForm } from '../../features/imports/check-form';
import { draftName, type ImportDraft } from '../../features/imports/import-draft';
import { ImportDone } from '../../features/imports/import-done';
import { useImport } from '../../features/imports/use-import';
import { answersWording, checkWording } from '../../features/imports/wording';
import { NotFoundPage } from './not-found-page';

/** The steps after a plan was read: check it, check it a last time, done. */
export function Component() {
  const { step = '' } = useParams();
  // Only the last step puts it there, a few lines below.
  const done = useLocation().state?.import as Done | undefined;
  const begun = draftOf<ImportDraft>(draftName);
  if (step === 'done' && done)
    return (
      <Page title={answersWording.doneTitle}>
        <ImportDone done={done} />
      </Page>
    );
  if (!['check', 'answers', 'done'].includes(step)) return <NotFoundPage />;
  if (!begun) return <Navigate to="/imports" replace />;
  return <UnderWay begun={begun} isLast={step === 'answers'} />;
}

function UnderWay({ begun, isLast }: { begun: ImportDraft; isLast: boolean }) {
  const { draft, dispatch, isSaving, problem, isAboutFields, confirm } = useImport(begun);
  const navigate = useNavigate();
  const wording = isLast ? answersWording : checkWording;
  const isRefused = !isLast && isAboutFields;
  useEffect(() => {
    // A page takes the focus to its heading; after a refusal what went wrong comes first.
    if (isRefused) document.querySelector<HTMLElement>('.ds_error-summary')?.focus();
  }, [isRefused]);
  const onDone = (done: Done) => void navigate('/imports/done', { state: { import: done }, replace: true });
  return (
    <Page title={wording.title} above={<p className="above quiet">{wording.step}</p>}>
      {isLast ? (
        <CheckAnswers
          draft={draft}
          isSaving={isSaving}
          problem={isAboutFields ? null : problem}
          onConfirm={() => confirm(onDone, () => void navigate('/imports/check'))}
        />
      ) : (
        <CheckForm
          draft={draft}
          problem={isAboutFields ? problem : null}
          dispatch={dispatch}
          onChecked={() => void navigate('/imports/answers')}
        />
      )}
    </Page>
  );
}
