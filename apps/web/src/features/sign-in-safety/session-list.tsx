import type { SessionLine } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import { Notice } from '../../components/notice';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { useEndOtherSessions, useEndSession } from './api/use-sign-in-safety';
import { browserInWords } from './browser-in-words';
import { wording } from './wording';

const words = wording.sessions;

/** Every place where one is signed in, each of which can be ended from here. */
export function SessionList({ sessions }: { sessions: readonly SessionLine[] }) {
  const ending = useEndSession();
  const endingOthers = useEndOtherSessions();
  return (
    <Section title={words.title}>
      {ending.isError && <ProblemNotice problem={ending.error} />}
      {endingOthers.isError && <ProblemNotice problem={endingOthers.error} />}
      {endingOthers.isSuccess && sessions.length === 1 && (
        <Notice kind="success" live="status">
          {words.ended}
        </Notice>
      )}
      <DataTable
        caption={words.caption}
        captionHidden
        columns={columnsWith((id) => ending.mutate(id))}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {sessions.length > 1 && (
        <button
          type="button"
          className="ds_button ds_button--secondary ds_button--small"
          onClick={() => endingOthers.mutate(undefined)}
        >
          {words.endOthers}
        </button>
      )}
    </Section>
  );
}

const columnsWith = (end: (id: string) => void): Column<SessionLine>[] => [
  { id: 'browser', heading: words.browser, namesRow: true, cell: ({ browser }) => browserInWords(browser) },
  { id: 'way', heading: words.way, cell: ({ way }) => words.ways[way] },
  { id: 'since', heading: words.since, cell: ({ since }) => momentInWords(since) },
  { id: 'seen', heading: words.seen, cell: ({ seenAt }) => momentInWords(seenAt) },
  {
    id: 'end',
    heading: words.end,
    cell: ({ id, browser, current }) =>
      current ? (
        words.here
      ) : (
        <button type="button" className="link-button" onClick={() => end(id)}>
          {words.end}
          <span className="visually-hidden">{` (${browserInWords(browser)})`}</span>
        </button>
      ),
  },
];
