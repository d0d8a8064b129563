import type { WorkedStrategy } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { workedWording as wording } from './worked-wording';

type Action = WorkedStrategy['actions'][number];

/** The actions of a strategy by their days, with the ramps of tests on them. */
export function DoneMeanwhile({ actions }: { actions: readonly Action[] }) {
  return (
    <ol className="plain-list">
      {actions.map((action) => (
        <li key={action.actionId}>
          <Link to={`/actions/${action.actionId}`}>{action.text}</Link>
          <span className="block quiet">
            <ActionDays action={action} />
          </span>
          {action.ramps.map((ramp) => (
            <Ramp key={ramp.name} ramp={ramp} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function ActionDays({ action: { startedOn, deliveredOn } }: { action: Action }) {
  if (startedOn === null && deliveredOn === null) return wording.notStarted;
  return (
    <>
      {startedOn !== null && (
        <>
          {`${wording.started} `}
          <Day on={startedOn} />
        </>
      )}
      {startedOn !== null && deliveredOn !== null && '. '}
      {deliveredOn !== null && (
        <>
          {`${wording.delivered} `}
          <Day on={deliveredOn} />
        </>
      )}
    </>
  );
}

function Ramp({ ramp: { name, from, to, cycles } }: { ramp: Action['ramps'][number] }) {
  return (
    <span className="block quiet">
      {`${wording.tested} ${name}, ${wording.cycles(cycles)}, `}
      <Day on={from} short />
      {' – '}
      <Day on={to} short none={wording.goesOn} />
    </span>
  );
}
