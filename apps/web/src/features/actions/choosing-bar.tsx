import type { PlanPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { plural } from '../../components/plural';
import type { Chosen } from './use-chosen';
import { choosingWording as wording } from './wording';

interface ChoosingBarProps {
  readonly chosen: Chosen;
  readonly page: Pick<PlanPage, 'rows' | 'total'>;
  readonly search: URLSearchParams;
}

const small = 'ds_button ds_button--secondary ds_button--small';

/** Above the plan: how many actions are chosen, how to choose more, and where to go with them. */
export function ChoosingBar({ chosen, page: { rows, total }, search }: ChoosingBarProps) {
  if (!chosen.isOpen)
    return (
      <p className="not-printed">
        <button type="button" className={small} onClick={chosen.open}>
          {wording.begin}
        </button>
      </p>
    );
  return (
    <section className="choosing not-printed" aria-label={wording.title}>
      <output className="choosing__count">{`${plural(chosen.ids.size, 'action')} chosen`}</output>
      <div className="button-row">
        {chosen.ids.size > 0 && (
          <Link className="ds_button ds_button--small" to="/plan/change" state={{ actionIds: [...chosen.ids] }}>
            {`Change the ${plural(chosen.ids.size, 'chosen action')}`}
          </Link>
        )}
        <Link className={small} to={allAddress(search)}>
          {`Change all ${total.toLocaleString('en-GB')} that the filters find`}
        </Link>
        <button type="button" className={small} onClick={() => chosen.add(rows.map(({ id }) => id))}>
          {`Choose the ${rows.length} on this page`}
        </button>
        {chosen.ids.size > 0 && (
          <button type="button" className={small} onClick={chosen.clear}>
            {wording.clear}
          </button>
        )}
        <button type="button" className={small} onClick={chosen.close}>
          {wording.end}
        </button>
      </div>
    </section>
  );
}

function allAddress(search: URLSearchParams): string {
  const all = new URLSearchParams(search);
  all.delete('page');
  all.set('all', 'yes');
  return `/plan/change?${all}`;
}
