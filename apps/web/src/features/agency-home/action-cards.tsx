import type { PlanRow } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { ColourTag, DeliveryTag } from '../../components/status-tag';
import { wording } from './wording';

/** The agency's actions as cards, in the order the server gives: the earliest date first. */
export function ActionCards({ rows }: { rows: readonly PlanRow[] }) {
  return (
    <ul className="cards cards--grid">
      {rows.map((row) => (
        <li className="card" key={row.id}>
          <p className="card__title">
            <ColourTag colour={row.standing.colour} />
            <DeliveryTag delivery={row.delivery} />
          </p>
          <p className="card__text">
            <Link to={`/actions/${row.id}`}>{row.text}</Link>
          </p>
          <p className="quiet">
            {'Due '}
            <Day on={row.dueOn} none="without a date" />
            {`. ${row.standing.reason}`}
          </p>
          <p className="quiet">{`${row.committee}, ${row.reviewReference}`}</p>
          <Link className="ds_button ds_button--small" to={`/actions/${row.id}/update`}>
            {wording.update}
            <span className="visually-hidden">{` on ${row.reference}: ${row.text}`}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
