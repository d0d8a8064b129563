import { roleWords } from '@followthrough/domain/words';
import type { PersonLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import { Tag } from '../../components/tag';
import type { Column } from '../../components/table-columns';
import { wording } from './wording';

const columns: readonly Column<PersonLine>[] = [
  {
    id: 'name',
    heading: 'Name',
    namesRow: true,
    cell: (person) => <Name person={person} />,
    sortBy: ({ name }) => name,
  },
  { id: 'email', heading: 'Email address', cell: ({ email }) => <span className="breakable">{email}</span> },
  { id: 'role', heading: 'Role', cell: ({ role }) => roleWords[role], sortBy: ({ role }) => role },
  { id: 'place', heading: 'Works for', cell: placeOf, sortBy: placeOf },
  { id: 'state', heading: 'Signing in', cell: (person) => <State person={person} /> },
  {
    id: 'last',
    heading: 'Last signed in',
    cell: ({ lastSignedInAt }) => (lastSignedInAt ? momentInWords(lastSignedInAt) : wording.never),
    sortBy: ({ lastSignedInAt }) => lastSignedInAt,
  },
  { id: 'change', heading: 'Change', cell: (person) => <ChangeLink person={person} /> },
];

/** Everyone who may sign in. */
export function PeopleTable({ people }: { people: readonly PersonLine[] }) {
  return <DataTable caption={wording.caption} columns={columns} rows={people} rowKey={({ id }) => id} />;
}

function placeOf({ committee, agency, role }: PersonLine): string {
  return committee ?? agency ?? (role === 'analyst' ? wording.nowhere : wording.everywhere);
}

function Name({ person: { name, post } }: { person: PersonLine }) {
  return (
    <>
      {name}
      <p className="quiet">{post}</p>
    </>
  );
}

function State({ person: { active, locked } }: { person: PersonLine }) {
  return (
    <>
      {active ? (
        <Tag look="green" symbol="✓">
          {wording.active}
        </Tag>
      ) : (
        <Tag look="grey" symbol="×">
          {wording.stopped}
        </Tag>
      )}
      {locked && <p className="quiet">{wording.locked}</p>}
    </>
  );
}

function ChangeLink({ person: { id, name, active } }: { person: PersonLine }) {
  return (
    <Link to={`/people/${id}/signing-in`}>
      {active ? wording.stop : wording.allow}
      <span className="visually-hidden">{` (${name})`}</span>
    </Link>
  );
}
