import type { Handover } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import type { Column } from '../../components/table-columns';
import { amountInWords } from './amount-words';
import { handoverWording as wording } from './wording';

const columns: readonly Column<Handover>[] = [
  { id: 'person', heading: 'Person', namesRow: true, cell: (line) => <Person line={line} /> },
  { id: 'agency', heading: 'Agency', cell: ({ agency }) => agency.name },
  { id: 'amount', heading: wording.leads, cell: amountInWords, sortBy: ({ actions }) => actions },
  {
    id: 'hand',
    heading: 'Change',
    cell: ({ person, agency }) => (
      <Link to={`/handovers/${person.id}/${agency.id}`}>
        {wording.hand}
        <span className="visually-hidden">{` what ${person.name} leads`}</span>
      </Link>
    ),
  },
];

/** Everybody who leads something, and how much. */
export function HandoversTable({ handovers }: { handovers: readonly Handover[] }) {
  return (
    <DataTable
      caption={wording.title}
      captionHidden
      columns={columns}
      rows={handovers}
      rowKey={({ person, agency }) => `${person.id} ${agency.id}`}
    />
  );
}

function Person({ line: { person, active } }: { line: Handover }) {
  return (
    <>
      {person.name}
      <p className="quiet">{active ? person.post : `${person.post}. ${wording.stopped}.`}</p>
    </>
  );
}
