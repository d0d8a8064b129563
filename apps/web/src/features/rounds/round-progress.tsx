import { answerWords } from '@followthrough/domain/words';
import type { AgencyAnswers, RoundPage, RoundRequest } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { StandingTag } from './round-state';
import { wording } from './wording';

const byAgency: readonly Column<AgencyAnswers>[] = [
  { id: 'agency', heading: 'Agency', namesRow: true, cell: ({ agency }) => agency ?? wording.noAgency },
  { id: 'asked', heading: 'Asked', numeric: true, cell: ({ counts }) => counts.asked },
  { id: 'answered', heading: 'Answered', numeric: true, cell: ({ counts }) => counts.answered },
  { id: 'not-yet', heading: 'Not yet', numeric: true, cell: ({ counts }) => counts.notYet },
  { id: 'late', heading: 'Late', numeric: true, cell: ({ counts }) => counts.late },
];

const columns: readonly Column<RoundRequest>[] = [
  {
    id: 'agency',
    heading: 'Agency',
    cell: ({ agency, posts }) => (
      <>
        {agency ?? wording.noAgency}
        <span className="block quiet">{posts.join('; ')}</span>
      </>
    ),
    sortBy: ({ agency }) => agency,
  },
  {
    id: 'action',
    heading: 'Action',
    width: '40%',
    namesRow: true,
    cell: ({ actionId, text, reviewReference }) => (
      <>
        <Link to={`/actions/${actionId}`}>{text}</Link>
        <span className="block quiet">{reviewReference}</span>
      </>
    ),
  },
  {
    id: 'standing',
    heading: 'Stands',
    width: '8.5rem',
    cell: ({ standing }) => <StandingTag standing={standing} />,
    sortBy: (row) => row.standing,
  },
  { id: 'answer', heading: 'Answer', cell: (request) => <Answer request={request} /> },
  {
    id: 'chased',
    heading: 'Reminded',
    cell: ({ chasedOn }) =>
      chasedOn.length === 0 ? (
        <span className="quiet">–</span>
      ) : (
        chasedOn.map((day) => (
          <span className="block" key={day}>
            <Day on={day} short />
          </span>
        ))
      ),
  },
];

function Answer({ request: { how, answeredOn, answeredBy } }: { request: RoundRequest }) {
  if (how === null) return <span className="quiet">–</span>;
  return (
    <>
      {`${answerWords[how]}, `}
      <Day on={answeredOn} short />
      <span className="block quiet">{answeredBy}</span>
    </>
  );
}

/** Who was asked and who has answered: counted by agency, and then every request. */
export function RoundProgress({ round }: { round: RoundPage }) {
  if (round.requests.length === 0)
    return (
      <Section title={wording.progress}>
        <p className="quiet">{wording.noRequests}</p>
      </Section>
    );
  return (
    <Section title={wording.progress}>
      <DataTable
        caption="Answers by agency"
        columns={byAgency}
        rows={round.byAgency}
        rowKey={(row) => row.agency ?? ''}
        cards={false}
      />
      <DataTable caption={wording.requests} columns={columns} rows={round.requests} rowKey={({ id }) => id} />
    </Section>
  );
}
