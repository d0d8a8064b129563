import type { ReportSaved } from '@followthrough/domain';
import { useEffect, useReducer, useState } from 'react';
import { Form } from '../../components/form/form';
import { dropDraft, keepDraft } from '../../components/form/drafts';
import { SubmitButton } from '../../components/form/submit-button';
import { Notice } from '../../components/notice';
import { useLooks } from './api/use-looks';
import { useSaveReport } from './api/use-reports';
import { changeDraft } from './change-draft';
import { draftName, isKept, type PassageDraft, type ReportDraft } from './report-draft';
import { ReportSummary, toSaveWords } from './report-summary';
import { SectionPart } from './section-part';
import { draftWording as wording, fieldWording } from './wording';

interface ReportFormProps {
  readonly reviewId: string;
  readonly begun: ReportDraft;
  readonly onSaved: (saved: ReportSaved) => void;
  readonly onStartAgain: () => void;
}

/** A report that was read, section by section, to be corrected and saved in one step. */
export function ReportForm({ reviewId, begun, onSaved, onStartAgain }: ReportFormProps) {
  const [draft, dispatch] = useReducer(changeDraft, begun);
  const [isEmpty, setEmpty] = useState(false);
  const saving = useSaveReport(reviewId);
  const looks = useLooks(draft.passages);
  useEffect(() => keepDraft(draftName(reviewId), draft), [reviewId, draft]);
  useWarningBeforeClosing();
  const save = () => {
    const hasKept = draft.passages.some(isKept);
    setEmpty(!hasKept);
    if (!hasKept) return;
    saving.mutate(draft, {
      onSuccess: (saved) => {
        dropDraft(draftName(reviewId));
        onSaved(saved);
      },
    });
  };
  return (
    <div className="check-import read-report">
      <Notice kind="info">{wording.notSaved}</Notice>
      <Form wording={fieldWording} problem={saving.error} onSubmit={save}>
        <ReportSummary draft={draft} looks={looks} />
        {bySection(draft.passages).map(({ sectionAt, passages }) => (
          <SectionPart key={sectionAt} passages={passages} seenOf={looks.of} dispatch={dispatch} />
        ))}
        <p>{`To be saved: ${toSaveWords(draft.passages)}.`}</p>
        <output className="block">{isEmpty && wording.nothingKept}</output>
        <SubmitButton busy={saving.isPending}>{wording.save}</SubmitButton>
        <p>
          <button type="button" className="link-button" onClick={onStartAgain}>
            {wording.startAgainSure}
          </button>
        </p>
      </Form>
    </div>
  );
}

function bySection(passages: readonly PassageDraft[]) {
  const sections: { sectionAt: number; passages: PassageDraft[] }[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last?.sectionAt === passage.sectionAt) last.passages.push(passage);
    else sections.push({ sectionAt: passage.sectionAt, passages: [passage] });
  }
  return sections;
}

/** What is corrected lives in this window alone, so closing it is asked about. */
function useWarningBeforeClosing(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
