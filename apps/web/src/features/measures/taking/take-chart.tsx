import type { ChartToTake, MeasureChart } from '@followthrough/domain';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { Details } from '../../../components/details';
import { Loaded } from '../../../components/loaded';
import { useChartToTake } from '../api/use-take-chart';
import { TakeButtons } from './take-buttons';
import { takeWording } from './take-wording';

const place = 'take';

/** A chart as a picture or a workbook, with every figure or with small numbers hidden. */
export function TakeChart({ measure }: { measure: MeasureChart }) {
  const isSentHere = useLocation().hash === `#${place}`;
  const [isOpened, setIsOpened] = useState(isSentHere);
  const query = useChartToTake(measure.line.id, isOpened);
  return (
    <div id={place} className="not-printed">
      <Details summary={takeWording.summary} open={isSentHere} onOpen={() => setIsOpened(true)}>
        {isOpened && (
          <Loaded query={query} what="the chart">
            {(taken) => <Versions measure={measure} taken={taken} />}
          </Loaded>
        )}
      </Details>
    </div>
  );
}

function Versions({ measure, taken }: { measure: MeasureChart; taken: ChartToTake }) {
  return (
    <>
      <h3>{takeWording.whole}</h3>
      <p>{takeWording.wholeHint}</p>
      <TakeButtons measure={measure} taken={taken} isMasked={false} />
      <h3>{takeWording.masked}</h3>
      {taken.masked ? (
        <>
          <p>{takeWording.small(taken, measure.line.unit === 'gap')}</p>
          <TakeButtons measure={taken.masked} taken={taken} isMasked />
        </>
      ) : (
        <p>{takeWording.kept}</p>
      )}
    </>
  );
}
