import type { MeasureChart } from '@followthrough/domain';
import { ChartWithWords } from '../../charts/chart-with-words';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { LevelTag } from '../../components/level-tag';
import { Section } from '../../components/section';
import { ChartChoiceForm } from './chart-choice-form';
import { choiceWording } from './choice-wording';
import { TakeChart } from './taking/take-chart';
import { wording } from './wording';

/** A measure's chart with what it says, and the way to have it drawn otherwise. */
export function MeasureStory({ measure, onChosen }: { measure: MeasureChart; onChosen: () => void }) {
  return (
    <Section title={wording.says} aside={<LevelTag level={measure.level} direction={measure.direction} />}>
      {measure.points.length === 0 ? <EmptyState title={wording.noReadings} /> : <Drawn {...{ measure, onChosen }} />}
    </Section>
  );
}

function Drawn({ measure, onChosen }: { measure: MeasureChart; onChosen: () => void }) {
  const { suggested, choice, mayChoose } = measure;
  return (
    <>
      <ChartWithWords measure={measure} />
      <TakeChart measure={measure} />
      {choice.chart !== null && <p className="quiet">{choiceWording.suggested(suggested.title, suggested.reason)}</p>}
      {mayChoose && (
        <Details summary={choiceWording.summary}>
          <p>{choiceWording.lead}</p>
          <ChartChoiceForm measure={measure} onSaved={onChosen} />
        </Details>
      )}
    </>
  );
}
