import type { JobLine, JobList } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { dayInShort, momentInWords } from '../../components/day-words';
import { Notice } from '../../components/notice';
import { ProblemNotice } from '../../components/problem-notice';
import { Tag } from '../../components/tag';
import type { Column } from '../../components/table-columns';
import { useRunJob } from './api/use-jobs';
import { triesInWords, wording } from './wording';

/** Each job: when it was done, when it is next due, and what stands in its way. */
export function JobTable({ list: { jobs, running } }: { list: JobList }) {
  const doing = useRunJob();
  return (
    <>
      {!running && (
        <Notice kind="info" title={wording.notHere}>
          {wording.notHereHint}
        </Notice>
      )}
      <output className="block">{doing.isSuccess && <p>{`✓ ${wording.done}`}</p>}</output>
      {doing.isError && <ProblemNotice problem={doing.error} />}
      <DataTable
        caption={wording.caption}
        columns={columnsWith((name) => !doing.isPending && doing.mutate(name))}
        rows={jobs}
        rowKey={({ name }) => name}
      />
    </>
  );
}

const columnsWith = (run: (name: string) => void): Column<JobLine>[] => [
  { id: 'does', heading: 'What', width: 'wide', namesRow: true, cell: ({ does }) => does },
  { id: 'done', heading: 'Last done', cell: ({ doneAt }) => (doneAt ? momentInWords(doneAt) : wording.never) },
  {
    id: 'next',
    heading: 'Next due',
    cell: ({ next }) => (next ? `${dayInShort(next.day)}, ${next.time}` : wording.noNext),
  },
  { id: 'problem', heading: 'In its way', cell: (job) => <InItsWay job={job} /> },
  {
    id: 'run',
    heading: 'By hand',
    cell: ({ name, does }) => (
      <button type="button" className="link-button" onClick={() => run(name)}>
        {wording.run}
        <span className="visually-hidden">{`: ${does}`}</span>
      </button>
    ),
  },
];

function InItsWay({ job: { problem } }: { job: JobLine }) {
  if (problem === null) return <span className="quiet">{wording.fine}</span>;
  return (
    <>
      <Tag look="red" symbol="!">
        Problem
      </Tag>
      <p>{`${problem.sentence} ${triesInWords(problem.tries)}`}</p>
      <p className="quiet">{momentInWords(problem.at)}</p>
    </>
  );
}
