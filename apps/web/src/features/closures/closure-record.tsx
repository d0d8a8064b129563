import { closureWords, lookBackWords } from '@followthrough/domain/words';
import type { ClaimView, ClosureView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Details } from '../../components/details';
import { HistoryInPlace } from '../../components/history/history-panel';
import { ClosureSteps } from './closure-steps';
import { panelWording as wording } from './wording';

interface ClosureRecordProps {
  readonly actionId: string;
  readonly closure: ClosureView;
  readonly claim: ClaimView | undefined;
}

/** A decision to close: its basis, who claimed, verified and decided, and what came of it since. */
export function ClosureRecord({ actionId, closure, claim }: ClosureRecordProps) {
  const { reopened } = closure;
  return (
    <article aria-label={closureWords[closure.basis]}>
      <DefinitionList
        pairs={[
          ['Basis', <strong key="basis">{closureWords[closure.basis]}</strong>],
          ['Decided', <Day key="decided" on={closure.decidedOn} />],
          ['By', closure.decidedBy],
          [
            'Why',
            <p className="prose" key="reason">
              {closure.reason}
            </p>,
          ],
          ['Claimed by', closure.claimedBy],
          ['Verified by', closure.verifiedBy],
          ['Withdrawal approved by', closure.approvedBy],
          ['Opened again', reopened && <Reopened key="reopened" reopened={reopened} />],
          ['Look back', reopened === null && <LookBackDay key="look-back" closure={closure} />],
        ]}
      />
      {closure.lookBacks.length > 0 && <LookBacks lookBacks={closure.lookBacks} />}
      {claim === undefined ? (
        <p className="quiet">{wording.unrecorded}</p>
      ) : (
        <>
          <Details summary={wording.steps}>
            <ClosureSteps steps={claim.steps} />
          </Details>
          <p>
            <Link to={`/actions/${actionId}/closure-claims/${claim.id}`}>{wording.comments}</Link>
          </p>
        </>
      )}
      <HistoryInPlace kind="closure" recordId={closure.id} about={closureWords[closure.basis]} />
    </article>
  );
}

function LookBackDay({ closure }: { closure: ClosureView }) {
  if (closure.lookBackOn === null && closure.lookBacks.length > 0) return <>Done</>;
  return <Day on={closure.lookBackOn} none={wording.noLookBack} />;
}

function Reopened({ reopened }: { reopened: NonNullable<ClosureView['reopened']> }) {
  return (
    <>
      <Day on={reopened.on} />
      {`, ${reopened.decidedBy}: ${reopened.reason}`}
    </>
  );
}

function LookBacks({ lookBacks }: { lookBacks: ClosureView['lookBacks'] }) {
  return (
    <>
      <h3>{wording.lookBacks}</h3>
      <ul className="timeline">
        {lookBacks.map((lookBack) => (
          <li key={`${lookBack.lookedOn} ${lookBack.found}`}>
            <strong>{lookBackWords[lookBack.found]}</strong>
            {', '}
            <Day on={lookBack.lookedOn} short />
            {`, ${lookBack.by}`}
            {lookBack.words && <p className="prose">{lookBack.words}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
