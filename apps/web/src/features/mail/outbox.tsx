import { mailStateWords } from '@followthrough/domain/words';
import type { MailLine, MailState } from '@followthrough/domain';
import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { EmptyState } from '../../components/empty-state';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Pagination } from '../../components/pagination';
import type { Column } from '../../components/table-columns';
import { useMails } from './api/use-mail';
import { MailStateTag } from './mail-state-tag';
import { outboxWording as wording, problemInWords } from './wording';

const columns: readonly Column<MailLine>[] = [
  { id: 'to', heading: 'To', namesRow: true, cell: ({ id, to }) => <Link to={`/outbox/${id}`}>{to}</Link> },
  { id: 'day', heading: 'Of', cell: ({ day }) => <Day on={day} short /> },
  { id: 'subject', heading: 'Subject', cell: ({ subject }) => subject },
  { id: 'state', heading: 'State', cell: (mail) => <State mail={mail} /> },
  { id: 'tries', heading: 'Tries', numeric: true, cell: ({ tries }) => tries },
];

/** The mails that were made, of one state or all. The state and the page stand in the address. */
export function Outbox() {
  const [search, setSearch] = useSearchParams();
  const state = stateIn(search.get('state'));
  const asked = Number(search.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  return (
    <>
      <Form wording={wording.fields} problem={null} onSubmit={() => {}}>
        <SelectField
          name="state"
          value={state ?? ''}
          choices={[{ value: '', words: wording.all }, ...choicesFrom(mailStateWords)]}
          onChange={(chosen) => setSearch(chosen === '' ? {} : { state: chosen })}
        />
      </Form>
      <Loaded query={useMails(state, page)} what="the outbox">
        {({ mails, total, pageSize, server }) => (
          <>
            {server === null ? (
              <Notice kind="info" title={wording.noServer}>
                {wording.noServerHint}
              </Notice>
            ) : (
              <p>{wording.server(server)}</p>
            )}
            {mails.length === 0 ? (
              <EmptyState title={wording.none}>
                <p>{wording.noneHint}</p>
              </EmptyState>
            ) : (
              <>
                <DataTable caption={wording.caption} columns={columns} rows={mails} rowKey={({ id }) => id} />
                <Pagination
                  page={page}
                  pageSize={pageSize}
                  total={total}
                  addressOf={(wanted) => `?${new URLSearchParams({ ...(state && { state }), page: `${wanted}` })}`}
                />
              </>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function stateIn(asked: string | null): MailState | undefined {
  // The keys of the words are the states; `Object.keys` forgets it.
  return (Object.keys(mailStateWords) as MailState[]).find((state) => state === asked);
}

function State({ mail: { state, problem, sentAt, nextTryAt } }: { mail: MailLine }) {
  return (
    <>
      <MailStateTag state={state} />
      {problem && <p className="quiet">{problemInWords(problem)}</p>}
      {sentAt && <p className="quiet">{momentInWords(sentAt)}</p>}
      {nextTryAt && <p className="quiet">{`Next try: ${momentInWords(nextTryAt)}`}</p>}
    </>
  );
}
