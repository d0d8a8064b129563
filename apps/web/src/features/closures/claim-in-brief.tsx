import { closureWords } from '@followthrough/domain/words';
import type { ClaimView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';

/** What is claimed: the basis, why, by whom, and the evidence it rests on. */
export function ClaimInBrief({ claim }: { claim: ClaimView }) {
  const { supersededBy } = claim;
  return (
    <DefinitionList
      pairs={[
        ['Basis', <strong key="basis">{closureWords[claim.basis]}</strong>],
        [
          'Why',
          <p className="prose" key="why">
            {claim.reason}
          </p>,
        ],
        ['Claimed by', claim.claimedBy],
        ['On', <Day key="on" on={claim.claimedOn} />],
        [
          'Rests on',
          claim.evidence.length > 0 && claim.evidence.map(({ title, grade }) => `${title} (grade ${grade})`).join('; '),
        ],
        [
          'Superseded by',
          supersededBy && (
            <Link key="by" to={`/actions/${supersededBy.id}`}>{`${supersededBy.reference} ${supersededBy.text}`}</Link>
          ),
        ],
        ['Withdrawal approved by', claim.approvedBy],
        ['Verified by', claim.verifiedBy],
        ['Look-back proposed', claim.lookBackOn && <Day key="look-back" on={claim.lookBackOn} />],
      ]}
    />
  );
}
