import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { useSaveRelease, type FileWanted } from './api/use-national';
import { wording } from './wording';

/** Saves the whole of a release as a workbook. */
export function SaveRelease({ asAt }: { asAt: string }) {
  const save = useSaveRelease(asAt);
  return (
    <Section title={wording.save}>
      <p className="quiet">{wording.saveNote}</p>
      {save.error && <ProblemNotice problem={save.error} />}
      <p className="button-row">
        <button
          type="button"
          className="ds_button ds_button--secondary"
          disabled={save.isPending}
          onClick={() => save.mutate({ as: 'xlsx', table: 'themes' })}
        >
          {wording.workbook}
        </button>
      </p>
    </Section>
  );
}

/** Saves one table of a release as CSV. */
export function SaveTable({ asAt, table, what }: { asAt: string; table: FileWanted['table']; what: string }) {
  const save = useSaveRelease(asAt);
  return (
    <>
      {save.error && <ProblemNotice problem={save.error} />}
      <button type="button" className="link-button" onClick={() => save.mutate({ as: 'csv', table })}>
        {wording.csv}
        <span className="visually-hidden">{`: ${what}`}</span>
      </button>
    </>
  );
}
