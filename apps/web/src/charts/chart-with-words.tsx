import { lazy, Suspense } from 'react';
import type { MeasureChart } from '@followthrough/domain';
import { Details } from '../components/details';
import { Loading } from '../components/loading';
import { ReadingsTable } from './readings-table';

// The drawing parts are large, so they are fetched only where a chart is shown.
const MeasureDrawing = lazy(() => import('./measure-drawing'));

/** A chart with its sentence above, its paragraph and warnings below, and its readings as a table. */
export function ChartWithWords({ measure }: { measure: MeasureChart }) {
  return (
    <figure className="chart">
      <figcaption className="chart__sentence">{measure.sentence}</figcaption>
      {measure.points.length > 0 && (
        <Suspense fallback={<Loading what="the chart" />}>
          <MeasureDrawing measure={measure} />
        </Suspense>
      )}
      {measure.paragraph && <p>{measure.paragraph}</p>}
      {measure.warnings.length > 0 && (
        <ul className="quiet">
          {measure.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <p className="quiet">{`${measure.chart}. Rules: ${measure.ruleset}.`}</p>
      {measure.points.length > 0 && (
        <Details summary="The readings as a table">
          <ReadingsTable measure={measure} />
        </Details>
      )}
    </figure>
  );
}
