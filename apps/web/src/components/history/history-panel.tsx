import { useState } from 'react';
import type { HistoryLine } from '@followthrough/domain';
import { momentInWords } from '../day-words';
import { Details } from '../details';
import { Loaded } from '../loaded';
import { Section } from '../section';
import { useHistory, type HistoryOf } from './use-history';
import { wording } from './wording';

/** Who did what to a record and when, from what to what. */
export function HistoryPanel(of: HistoryOf) {
  return (
    <Section title={wording.title}>
      <HistoryInPlace {...of} />
    </Section>
  );
}

/** The same where a record is one of several on a page; folded away, and fetched when it is opened. */
export function HistoryInPlace({ about, ...of }: HistoryOf & { readonly about?: string }) {
  const [isOpened, setOpened] = useState(false);
  const summary = (
    <>
      {wording.open}
      {about !== undefined && <span className="visually-hidden">{`: ${about}`}</span>}
    </>
  );
  return (
    <Details summary={summary} onOpen={() => setOpened(true)}>
      {isOpened && <History {...of} />}
    </Details>
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
