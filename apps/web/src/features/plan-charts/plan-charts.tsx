import { rulesetWords } from '@followthrough/domain/words';
import type { PlanCharts as Plan } from '@followthrough/domain';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { Pagination } from '../../components/pagination';
import { Section } from '../../components/section';
import { ChartFilters } from './chart-filters';
import { ChartGroupSection } from './chart-group-section';
import { groupsOf } from './chart-groups';
import { pageAddress, searchFor, typedFrom } from './charts-query';
import { ChartsTable } from './charts-table';
import { wording } from './wording';

/** The charts of a plan: filters, what chance would show, every chart, and the same as a table. */
export function PlanCharts({ plan }: { plan: Plan }) {
  const [search, setSearch] = useSearchParams();
  const narrowed = search.size > 0;
  if (plan.total === 0 && !narrowed)
    return (
      <EmptyState title={wording.empty}>
        <p>{wording.emptyHint}</p>
      </EmptyState>
    );
  return (
    <>
      <Chance plan={plan} />
      <ChartFilters
        key={search.toString()}
        typed={typedFrom(search)}
        strategies={plan.strategies}
        onShow={(typed) => setSearch(searchFor(typed))}
      />
      {plan.charts.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHint}</p>
        </EmptyState>
      ) : (
        <Shown plan={plan} search={search} />
      )}
    </>
  );
}

/** So many charts are on the first screen of a desk; the rest is drawn in the pauses after it. */
const atOnce = 9;

function Shown({ plan, search }: { plan: Plan; search: URLSearchParams }) {
  const { page, pageSize, total } = plan;
  const charts = useDeferredValue(plan.charts, plan.charts.slice(0, atOnce));
  const isWhole = search.get('family') === null && search.get('level') === null && total <= pageSize;
  return (
    <>
      <h2 className="visually-hidden">{wording.link}</h2>
      <div className="chart-groups">
        {groupsOf({ charts, strategies: plan.strategies }).map((group) => (
          <ChartGroupSection key={group.strategy?.id ?? ''} group={group} isWhole={isWhole} />
        ))}
      </div>
      <Pagination {...{ page, pageSize, total }} addressOf={(wanted) => pageAddress(search, wanted)} />
      <TableOfAll plan={plan} />
    </>
  );
}

function TableOfAll({ plan }: { plan: Plan }) {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <Details summary={wording.table} onOpen={() => setIsOpened(true)}>
      {isOpened && <ChartsTable plan={plan} />}
    </Details>
  );
}

function Chance({ plan: { chance } }: { plan: Plan }) {
  if (chance.length === 0) return null;
  return (
    <Section title={wording.chanceTitle}>
      <ul className="plain-list">
        {chance.map(({ ruleset, sentence }) => (
          <li key={ruleset}>{`${rulesetWords[ruleset]}: ${sentence}`}</li>
        ))}
      </ul>
      <p className="quiet">{wording.chanceOfAll}</p>
    </Section>
  );
}
