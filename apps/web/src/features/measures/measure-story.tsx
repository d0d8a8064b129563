import type { MeasureChart } from '@followthrough/domain';
import { ChartWithWords } from '../../charts/chart-with-words';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { levelWords, wording } from './wording';

/** A measure's chart with what it says. */
export function MeasureStory({ measure }: { measure: MeasureChart }) {
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
      {measure.points.length === 0 ? <EmptyState title={wording.noReadings} /> : <ChartWithWords measure={measure} />}
    </Section>
  );
}
