import type { PlanRow } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { ColourTag, DeliveryTag } from '../../components/status-tag';

/** What somebody writing about an action needs in front of them: its words, its date and where it stands. */
export function ActionInBrief({ row }: { row: PlanRow }) {
  return (
    <div className="brief">
      <p className="brief__text">
        <Link to={`/actions/${row.id}`}>{row.reference}</Link>
        {` ${row.text}`}
      </p>
      <p className="brief__facts">
        <span>
          {'Due '}
          <Day on={row.dueOn} none="without a date" />
        </span>
        <DeliveryTag delivery={row.delivery} />
        <ColourTag colour={row.standing.colour} />
      </p>
    </div>
  );
}
