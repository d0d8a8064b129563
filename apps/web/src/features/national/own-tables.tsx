import type { ClearedStatement, RepositoryLook, RepositoryMembers, SharingPage } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { dayInWords, momentInWords } from '../../components/day-words';
import type { Column } from '../../components/table-columns';
import { ProblemNotice } from '../../components/problem-notice';
import { useEndMember, useRevokeConsent, useRevokeStatement } from './api/use-own-national';
import { ownWording } from './own-wording';

/** Statements with where each stands, and a button to take one back. */
export function StatementsTable({ statements, may }: { statements: readonly ClearedStatement[]; may: boolean }) {
  const { cleared } = ownWording;
  const revoke = useRevokeStatement();
  return (
    <>
      {revoke.error && <ProblemNotice problem={revoke.error} />}
      <DataTable
        caption={cleared.caption}
        columns={statementColumns(may ? revoke.mutate : null)}
        rows={statements}
        rowKey={({ id }) => id}
      />
    </>
  );
}

/** Consents with where each stands, and a button to take one back. */
export function ConsentsTable({ consents, may }: { consents: SharingPage['consents']; may: boolean }) {
  const { sharing } = ownWording;
  const revoke = useRevokeConsent();
  return (
    <>
      {revoke.error && <ProblemNotice problem={revoke.error} />}
      <DataTable
        caption={sharing.consents}
        captionHidden
        columns={consentColumns(may ? revoke.mutate : null)}
        rows={consents}
        rowKey={({ id }) => id}
      />
    </>
  );
}

/** Every look that was taken. */
export function LooksTable({ looks }: { looks: SharingPage['looks'] }) {
  return (
    <DataTable
      caption={ownWording.sharing.looks}
      captionHidden
      columns={[
        { id: 'at', heading: 'When', namesRow: true, cell: ({ at }) => momentInWords(at) },
        { id: 'by', heading: 'Who', cell: ({ by }) => by },
        { id: 'repository', heading: 'Repository', cell: ({ repository }) => repository },
      ]}
      rows={looks}
      rowKey={({ at, by }) => `${at} ${by}`}
    />
  );
}

/** One committee's confirmed themes as they are. */
export function LookTable({ look }: { look: RepositoryLook }) {
  return (
    <DataTable<RepositoryLook['themes'][number]>
      caption={ownWording.repository.caption}
      columns={[
        { id: 'theme', heading: 'Theme', namesRow: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
        {
          ...{ id: 'reviews', heading: 'Reviews', numeric: true, sortBy: ({ reviews }) => reviews },
          cell: ({ reviews }) => `${reviews} of ${look.reviews}`,
        },
        { id: 'strengths', heading: 'As effective practice', numeric: true, cell: ({ strengths }) => strengths },
        {
          id: 'first',
          heading: 'First',
          cell: ({ firstSeenOn }) => (firstSeenOn === null ? '–' : dayInWords(firstSeenOn)),
        },
        { id: 'last', heading: 'Last', cell: ({ lastSeenOn }) => (lastSeenOn === null ? '–' : dayInWords(lastSeenOn)) },
      ]}
      rows={look.themes}
      rowKey={({ slug }) => slug}
    />
  );
}

/** Members of repositories, and a button to end a membership. */
export function MembersTable({ members }: { members: RepositoryMembers['members'] }) {
  const words = ownWording.members;
  const end = useEndMember();
  return (
    <>
      {end.error && <ProblemNotice problem={end.error} />}
      <DataTable caption={words.caption} columns={memberColumns(end.mutate)} rows={members} rowKey={({ id }) => id} />
    </>
  );
}

const statementColumns = (takeBack: ((statement: ClearedStatement) => void) | null): Column<ClearedStatement>[] => [
  { id: 'text', heading: 'What has worked', namesRow: true, cell: ({ text }) => text },
  { id: 'theme', heading: 'Theme', cell: ({ theme }) => theme },
  {
    id: 'by',
    heading: 'Cleared by',
    cell: ({ clearedBy, clearedOn }) => `${clearedBy}, ${dayInWords(clearedOn)}`,
  },
  {
    ...{ id: 'state', heading: 'Stands' },
    cell: ({ revokedBy, revokedOn }) =>
      revokedOn === null
        ? ownWording.cleared.standing
        : `${ownWording.cleared.revoked}: ${revokedBy}, ${dayInWords(revokedOn)}`,
  },
  {
    ...{ id: 'act', heading: 'Take back' },
    cell: (statement) =>
      takeBack !== null && statement.revokedOn === null ? (
        <EndButton words={ownWording.cleared.revoke} what={statement.text} onClick={() => takeBack(statement)} />
      ) : null,
  },
];

const consentColumns = (
  takeBack: ((consent: SharingPage['consents'][number]) => void) | null,
): Column<SharingPage['consents'][number]>[] => [
  { id: 'repository', heading: 'Repository', namesRow: true, cell: ({ repository }) => repository },
  { id: 'agreed', heading: 'Agreed by', cell: ({ agreedBy }) => agreedBy },
  { id: 'given', heading: 'Given', cell: ({ givenBy, givenOn }) => `${givenBy}, ${dayInWords(givenOn)}` },
  {
    ...{ id: 'revoked', heading: 'Taken back' },
    cell: (consent) =>
      consent.revokedOn === null
        ? takeBack !== null && (
            <EndButton words={ownWording.sharing.revoke} what={consent.repository} onClick={() => takeBack(consent)} />
          )
        : `${consent.revokedBy}, ${dayInWords(consent.revokedOn)}`,
  },
];

const memberColumns = (
  end: (member: RepositoryMembers['members'][number]) => void,
): Column<RepositoryMembers['members'][number]>[] => [
  { id: 'person', heading: 'Person', namesRow: true, cell: ({ person }) => person },
  { id: 'repository', heading: 'Repository', cell: ({ repository }) => repository },
  { id: 'added', heading: 'Since', cell: ({ addedOn }) => dayInWords(addedOn) },
  {
    ...{ id: 'ended', heading: 'Ended' },
    cell: (member) =>
      member.endedOn === null ? (
        <EndButton words={ownWording.members.end} what={member.person} onClick={() => end(member)} />
      ) : (
        dayInWords(member.endedOn)
      ),
  },
];

function EndButton({ words, what, onClick }: { words: string; what: string; onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {words}
      <span className="visually-hidden">{`: ${what}`}</span>
    </button>
  );
}
