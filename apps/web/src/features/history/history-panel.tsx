import { useState } from 'react';
import type { HistoryLine } from '@followthrough/domain';
import { momentInWords } from '../../components/day-words';
import { Details } from '../../components/details';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useHistory, type HistoryOf } from './api/use-history';
import { wording } from './wording';

/** Who did what to a record and when, from what to what; folded away, and fetched when it is opened. */
export function HistoryPanel({ kind, recordId }: HistoryOf) {
  const [isOpened, setOpened] = useState(false);
  return (
    <Section title={wording.title}>
      <Details summary={wording.open} onOpen={() => setOpened(true)}>
        {isOpened && <History kind={kind} recordId={recordId} />}
      </Details>
    </Section>
  );
}

function History(of: HistoryOf) {
  const [page, setPage] = useState(1);
  return (
    <Loaded query={useHistory(of, page)} what="the history">
      {({ lines, total, pageSize }) => (
        <>
          <ol className="timeline">
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ol>
          {total > pageSize && <Pages page={page} pages={Math.ceil(total / pageSize)} onTurn={setPage} />}
        </>
      )}
    </Loaded>
  );
}

function Line({ line: { at, by, role, what } }: { line: HistoryLine }) {
  return (
    <li>
      <time className="day" dateTime={at}>
        {momentInWords(at)}
      </time>
      {`, ${by} (${role})`}
      {what.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Pages({ page, pages, onTurn }: PagesProps) {
  return (
    <p className="button-row">
      {page > 1 && (
        <button type="button" className="link-button" onClick={() => onTurn(page - 1)}>
          {wording.later}
        </button>
      )}
      <span>{wording.shown(page, pages)}</span>
      {page < pages && (
        <button type="button" className="link-button" onClick={() => onTurn(page + 1)}>
          {wording.earlier}
        </button>
      )}
    </p>
  );
}
