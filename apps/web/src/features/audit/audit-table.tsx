import type { AuditLine } from '@followthrough/domain';
import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Pagination } from '../../components/pagination';
import type { Column } from '../../components/table-columns';
import { useAudit, type AuditKind } from './api/use-audit';
import { kindWording, wording } from './wording';

const pageSize = 100;

const columns: readonly Column<AuditLine>[] = [
  {
    id: 'at',
    heading: 'When',
    namesRow: true,
    cell: ({ at }) => (
      <time className="one-line" dateTime={at}>
        {momentInWords(at)}
      </time>
    ),
  },
  { id: 'by', heading: 'Who', cell: (line) => <Who line={line} /> },
  { id: 'committee', heading: 'Committee', cell: ({ committee }) => committee ?? <span className="quiet">–</span> },
  { id: 'what', heading: 'What', cell: ({ what, subject }) => `${what}: ${subject}` },
  {
    id: 'fields',
    heading: 'Fields',
    width: 'wide',
    cell: ({ fields }) => <p className="clamped">{fields.join(', ')}</p>,
  },
  { id: 'subject', heading: 'Record', cell: ({ subjectId }) => <code className="record-id">{subjectId}</code> },
];

/** The record of changes, a hundred at a time. */
export function AuditTable() {
  const [search] = useSearchParams();
  const page = pageFrom(search.get('page'));
  const kind: AuditKind = search.get('kind') === 'door' ? 'door' : 'changes';
  return (
    <>
      <Kinds kind={kind} />
      <Loaded query={useAudit(kind, page)} what="the record of changes">
        {({ entries, total }) =>
          entries.length === 0 ? (
            <EmptyState title={total === 0 ? wording.none : wording.noneHere}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <>
              <DataTable caption={wording.caption} columns={columns} rows={entries} rowKey={({ id }) => id} />
              <Pagination
                page={page}
                pageSize={pageSize}
                total={total}
                addressOf={(wanted) => `?kind=${kind}&page=${wanted}`}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}

const kinds = ['changes', 'door'] as const;

/** Leads to the other part of the record. */
function Kinds({ kind }: { kind: AuditKind }) {
  return (
    <nav className="pages" aria-label={kindWording.label}>
      <ul>
        {kinds.map((one) => (
          <li key={one} aria-current={one === kind ? 'page' : undefined}>
            {one === kind ? kindWording[one] : <Link to={`?kind=${one}`}>{kindWording[one]}</Link>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page an address asks for; anything that is none is the first. */
function pageFrom(asked: string | null): number {
  const page = Number(asked ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

function Who({ line: { by, role } }: { line: AuditLine }) {
  return (
    <>
      {by}
      <p className="quiet">{role}</p>
    </>
  );
}
