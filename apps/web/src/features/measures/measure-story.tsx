import { cadenceWords, directionWords, familyWords, unitWords } from '@followthrough/domain/words';
import type { MeasureChart } from '@followthrough/domain';
import { Link } from 'react-router';
import { ChartWithWords } from '../../charts/chart-with-words';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { valueInWords } from '../../components/value-words';
import { levelWords, wording } from './wording';

/** A measure's chart with what it says, beside what exactly is counted. */
export function MeasureStory({ measure }: { measure: MeasureChart }) {
  const { words, symbol } = levelWords[measure.level];
  return (
    <div className="columns">
      <Section
        title={wording.says}
        aside={
          <Tag look="plain" symbol={symbol}>
            {words}
          </Tag>
        }
      >
        {measure.points.length === 0 ? <EmptyState title={wording.noReadings} /> : <ChartWithWords measure={measure} />}
      </Section>
      <Definition measure={measure} />
    </div>
  );
}

function Definition({ measure }: { measure: MeasureChart }) {
  const { line } = measure;
  return (
    <Section title={wording.definition}>
      <DefinitionList
        pairs={[
          ['Question', measure.question],
          ['Definition', measure.definition],
          ['Counted', measure.numeratorText],
          ['Out of', measure.denominatorText],
          ['Unit', unitWords[line.unit]],
          ['Watches', familyWords[line.family]],
          ['Better', directionWords[line.direction]],
          ['Read', cadenceWords[line.cadence]],
          ['Source', measure.source],
          ['Target', <Target key="target" measure={measure} />],
          [
            'Belongs to',
            <Link key="action" to={`/actions/${line.actionId}`}>
              {line.actionText}
            </Link>,
          ],
        ]}
      />
    </Section>
  );
}

function Target({ measure }: { measure: MeasureChart }) {
  if (measure.targetValue === null) return 'None set';
  return (
    <>
      {valueInWords(measure.targetValue, measure.line.unit)}
      {measure.targetBy && (
        <>
          {' by '}
          <Day on={measure.targetBy} />
        </>
      )}
    </>
  );
}
