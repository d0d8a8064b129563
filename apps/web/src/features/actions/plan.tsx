import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Pagination } from '../../components/pagination';
import { dayInWords } from '../../components/day-words';
import { plural } from '../../components/plural';
import { usePlan } from './api/use-plan';
import { ChoosingBar } from './choosing-bar';
import { PlanFilters } from './plan-filters';
import { filtersFrom, pageAddress, searchFor, typedFrom } from './plan-query';
import { PlanTable } from './plan-table';
import { useChosen } from './use-chosen';
import { planWording as wording } from './wording';

interface PlanProps {
  readonly seesCommittee: boolean;
  /** Whether whoever looks may change several actions at once. */
  readonly mayChoose?: boolean;
}

/** The plan: filters above, fifty actions at a time below. */
export function Plan({ seesCommittee, mayChoose = false }: PlanProps) {
  const chosen = useChosen();
  const [search, setSearch] = useSearchParams();
  const plan = usePlan(filtersFrom(search));
  const narrowed = search.size > 0;
  return (
    <>
      <PlanFilters
        key={search.toString()}
        typed={typedFrom(search)}
        seesCommittee={seesCommittee}
        onShow={(typed) => setSearch(searchFor(typed))}
      />
      <Loaded query={plan} what="the plan">
        {({ rows, total, page, pageSize, asAt }) =>
          rows.length === 0 ? (
            <EmptyState title={narrowed ? wording.none : wording.empty}>
              <p>{narrowed ? wording.noneHint : wording.emptyHint}</p>
            </EmptyState>
          ) : (
            <>
              {mayChoose && <ChoosingBar chosen={chosen} page={{ rows, total }} search={search} />}
              <PlanTable
                rows={rows}
                chosen={mayChoose ? chosen : undefined}
                caption={`${plural(total, 'action')}, as at ${dayInWords(asAt)}`}
                across={!seesCommittee}
              />
              <Pagination
                page={page}
                pageSize={pageSize}
                total={total}
                addressOf={(wanted) => pageAddress(search, wanted)}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
