import type { KeptIdentifier } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

const words = wording.kept;

const columns: Column<KeptIdentifier>[] = [
  { id: 'at', heading: words.at, namesRow: true, cell: ({ at }) => momentInWords(at) },
  { id: 'by', heading: words.by, cell: ({ by }) => by },
  { id: 'kinds', heading: words.kinds, cell: ({ kinds }) => kinds.join(', ') },
  { id: 'reason', heading: words.reason, cell: ({ reason }) => reason },
  {
    id: 'what',
    heading: words.what,
    cell: ({ what, actionId }) => (actionId === null ? what : <Link to={`/actions/${actionId}`}>{what}</Link>),
  },
];

/** What was kept though it may identify: who kept it, and why. */
export function KeptTable({ kept }: { kept: readonly KeptIdentifier[] }) {
  return <DataTable caption={words.caption} captionHidden columns={columns} rows={kept} rowKey={({ id }) => id} />;
}
