import { closureWords } from '@followthrough/domain/words';
import type { QueuedClaim } from '@followthrough/domain';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import type { Column } from '../../components/table-columns';

interface QueuedClaimsProps {
  readonly caption: string;
  readonly claims: readonly QueuedClaim[];
  /** What to do with a claim: its words, and the address it leads to. */
  readonly task: { readonly words: string; readonly to: (claim: QueuedClaim) => string };
}

const columns = (task: QueuedClaimsProps['task']): Column<QueuedClaim>[] => [
  {
    id: 'action',
    heading: 'Action',
    namesRow: true,
    width: '36%',
    cell: (claim) => (
      <>
        <Link to={`/actions/${claim.action.id}`}>{claim.action.reference}</Link>
        {` ${claim.action.text}`}
        <p className="quiet">{claim.reviewReference}</p>
      </>
    ),
  },
  {
    id: 'claim',
    heading: 'Claim',
    width: '34%',
    cell: (claim) => (
      <>
        <strong>{closureWords[claim.basis]}</strong>
        <p className="prose clamped">{claim.reason}</p>
        {claim.wanted && <p className="prose">{`Wanted: ${claim.wanted}`}</p>}
      </>
    ),
  },
  {
    id: 'by',
    heading: 'By',
    width: '18%',
    cell: (claim) => (
      <>
        {claim.claimedBy}
        <p className="quiet">
          <Day on={claim.claimedOn} short />
        </p>
        {claim.verifiedBy && <p>{`Verified by ${claim.verifiedBy}`}</p>}
      </>
    ),
  },
  {
    id: 'task',
    heading: 'Next',
    width: '12%',
    cell: (claim) => (
      <Link to={task.to(claim)}>
        {task.words}
        <span className="visually-hidden">{` (${claim.reviewReference}, ${claim.action.reference})`}</span>
      </Link>
    ),
  },
];

/** Claims that wait for the same next step, oldest first. */
export function QueuedClaims({ caption, claims, task }: QueuedClaimsProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns(task)}
      rows={claims}
      rowKey={({ claimId }) => claimId}
      fixed
    />
  );
}
