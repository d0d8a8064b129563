import { useId } from 'react';
import type { ChartGroup } from './chart-groups';
import { unmeasured } from './chart-groups';
import { SmallChartCard } from './small-chart-card';
import { wording } from './wording';

const columnsMax = 4;

/** The measures of one strategy side by side, and which kind nobody measures. */
export function ChartGroupSection({ group, isWhole }: { group: ChartGroup; isWhole: boolean }) {
  const { strategy, charts } = group;
  const titleId = useId();
  const lacking = unmeasured(charts).map((family) => wording.familiesInWords[family]);
  return (
    <section className={`chart-group chart-group--${Math.min(columnsMax, charts.length)}`} aria-labelledby={titleId}>
      <h3 className="chart-group__title" id={titleId}>
        {strategy ? `${strategy.reviewReference} ${strategy.number}: ${strategy.title}` : wording.noStrategy}
      </h3>
      <div className="chart-group__charts">
        {charts.map((chart) => (
          <SmallChartCard key={chart.line.id} chart={chart} heading="h4" />
        ))}
      </div>
      {isWhole && lacking.length > 0 && <p className="quiet chart-group__lacking">{wording.without(lacking)}</p>}
    </section>
  );
}
