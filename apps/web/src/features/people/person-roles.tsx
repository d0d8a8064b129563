import { roleWords } from '@followthrough/domain/words';
import type { PersonLine, RoleLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import type { Column } from '../../components/table-columns';
import { daysInWords, placeOf, roleInWords } from './role-line-words';
import { personWording as wording } from './wording';

/** The roles a person works in or will, with the ways to give more and to take one away. */
export function PersonRoles({ person }: { person: PersonLine }) {
  return (
    <Section title={wording.roles}>
      <p className="quiet">{wording.rolesHint}</p>
      {person.roles.length === 0 ? (
        <p>{wording.noRoles}</p>
      ) : (
        <DataTable
          caption={wording.roles}
          captionHidden
          columns={columnsFor(person.id)}
          rows={person.roles}
          rowKey={({ id }) => id}
        />
      )}
      <p className="button-row">
        <Link className="ds_button ds_button--small" to={`/people/${person.id}/role`}>
          {wording.giveRole}
        </Link>
        <Link className="ds_button ds_button--secondary ds_button--small" to={`/people/${person.id}/cover`}>
          {wording.giveCover}
        </Link>
      </p>
    </Section>
  );
}

function columnsFor(personId: string): readonly Column<RoleLine>[] {
  return [
    { id: 'role', heading: 'Role', namesRow: true, cell: ({ role }) => roleWords[role] },
    { id: 'place', heading: 'Works for', cell: placeOf },
    { id: 'covers', heading: 'In place of', cell: ({ covers }) => covers ?? '–' },
    { id: 'days', heading: 'Days', cell: daysInWords },
    { id: 'state', heading: 'State', cell: ({ state }) => <State state={state} /> },
    {
      id: 'end',
      heading: 'Change',
      cell: (line) => (
        <Link to={`/people/${personId}/roles/${line.id}/end`}>
          {wording.end}
          <span className="visually-hidden">{` (${roleInWords(line)})`}</span>
        </Link>
      ),
    },
  ];
}

function State({ state }: Pick<RoleLine, 'state'>) {
  return (
    <span className="one-line">
      <Tag look={state === 'now' ? 'green' : 'grey'} symbol={state === 'now' ? '✓' : '○'}>
        {state === 'now' ? wording.now : wording.ahead}
      </Tag>
    </span>
  );
}
