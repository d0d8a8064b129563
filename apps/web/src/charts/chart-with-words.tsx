import { lazy, Suspense } from 'react';
import type { MeasureChart } from '@followthrough/domain';
import { Details } from '../components/details';
import { Loading } from '../components/loading';
import { rulesetInWords } from './chart-words';
import { ReadingsTable } from './readings-table';

// The drawing parts are large, so they are fetched only where a chart is shown.
const MeasureDrawing = lazy(() => import('./measure-drawing'));

/** A chart with its sentence above, its paragraph below unless only the gist is wanted, and its readings as a table. */
export function ChartWithWords({ measure, gist = false }: { measure: MeasureChart; gist?: boolean }) {
  return (
    <figure className="chart">
      <figcaption className="chart__sentence">{measure.sentence}</figcaption>
      <Suspense fallback={<Loading what="the chart" />}>
        <MeasureDrawing measure={measure} />
      </Suspense>
      {!gist && <Explanation measure={measure} />}
      <Details summary="The readings as a table">
        <ReadingsTable measure={measure} />
      </Details>
    </figure>
  );
}

function Explanation({ measure }: { measure: MeasureChart }) {
  const notYetSaid = measure.warnings.filter((warning) => !measure.paragraph.includes(warning));
  return (
    <>
      <p>{measure.paragraph}</p>
      {notYetSaid.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <p className="quiet">{`${measure.chart}, ${rulesetInWords(measure.ruleset)}.`}</p>
    </>
  );
}
