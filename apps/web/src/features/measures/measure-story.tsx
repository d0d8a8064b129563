import type { MeasureChart } from '@followthrough/domain';
import { ChartWithWords } from '../../charts/chart-with-words';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { ChartChoiceForm } from './chart-choice-form';
import { choiceWording } from './choice-wording';
import { levelWords, wording } from './wording';

/** A measure's chart with what it says, and the way to have it drawn otherwise. */
export function MeasureStory({ measure, onChosen }: { measure: MeasureChart; onChosen: () => void }) {
  const { words, symbol } = levelWords[measure.level];
  return (
    <Section
      title={wording.says}
      aside={
        <Tag look="plain" symbol={symbol}>
          {words}
        </Tag>
      }
    >
      {measure.points.length === 0 ? <EmptyState title={wording.noReadings} /> : <Drawn {...{ measure, onChosen }} />}
    </Section>
  );
}

function Drawn({ measure, onChosen }: { measure: MeasureChart; onChosen: () => void }) {
  const { suggested, choice, mayChoose } = measure;
  return (
    <>
      <ChartWithWords measure={measure} />
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
