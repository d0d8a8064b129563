import type { PersonLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import { Tag } from '../../components/tag';
import type { Column } from '../../components/table-columns';
import { daysInWords, roleInWords } from './role-line-words';
import { wording } from './wording';

const columns: readonly Column<PersonLine>[] = [
  {
    id: 'name',
    heading: 'Name',
    namesRow: true,
    cell: (person) => <Name person={person} />,
    sortBy: ({ name }) => name,
  },
  { id: 'email', heading: 'Email address', cell: ({ email }) => <Email address={email} /> },
  { id: 'roles', heading: 'Works as', width: '26%', cell: (person) => <Roles person={person} />, sortBy: firstRole },
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

function firstRole({ roles: [first] }: PersonLine): string | null {
  return first ? roleInWords(first) : null;
}

function Roles({ person: { roles } }: { person: PersonLine }) {
  if (roles.length === 0) return <span className="quiet">{wording.noRole}</span>;
  return (
    <ul className="plain-list">
      {roles.map((role) => (
        <li key={role.id}>
          {roleInWords(role)}
          {role.covers && <p className="quiet">{`${wording.covers(role.covers)}, ${daysInWords(role)}`}</p>}
        </li>
      ))}
    </ul>
  );
}

function Name({ person: { id, name, post } }: { person: PersonLine }) {
  return (
    <>
      <Link to={`/people/${id}`}>{name}</Link>
      <p className="quiet">{post}</p>
    </>
  );
}

/** An address breaks after its @ where it must, and nowhere else unless it is very long. */
function Email({ address }: { address: string }) {
  const [name = '', ...rest] = address.split('@');
  return (
    <>
      {`${name}@`}
      <wbr />
      {rest.join('@')}
    </>
  );
}

function State({ person: { active, locked } }: { person: PersonLine }) {
  return (
    <>
      <span className="one-line">
        <Tag look={active ? 'green' : 'grey'} symbol={active ? '✓' : '×'}>
          {active ? wording.active : wording.stopped}
        </Tag>
      </span>
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
