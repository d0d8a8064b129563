import type { MeasureChart } from '@followthrough/domain';
import { rulesetWords } from '@followthrough/domain/words';
import { Details } from '../components/details';
import { Tag } from '../components/tag';
import { iconSymbol } from './chart-words';
import { NoteList } from './chart-notes';
import { MeasureDrawing } from './measure-drawing';
import { ReadingsTable } from './readings-table';

/** A chart with its sentence above, its paragraph below unless only the gist is wanted, and its readings as a table. */
export function ChartWithWords({ measure, gist = false }: { measure: MeasureChart; gist?: boolean }) {
  return (
    <figure className="chart">
      <figcaption className="chart__sentence">{measure.sentence}</figcaption>
      <Icons measure={measure} />
      <MeasureDrawing measure={measure} />
      {!gist && <Explanation measure={measure} />}
      <Details summary="The readings as a table">
        <ReadingsTable measure={measure} />
      </Details>
    </figure>
  );
}

function Icons({ measure: { icons } }: { measure: MeasureChart }) {
  return icons.map(({ name, words }) => (
    <p key={name}>
      <Tag look="plain" symbol={iconSymbol(name)}>
        {words}
      </Tag>
    </p>
  ));
}

function Explanation({ measure }: { measure: MeasureChart }) {
  const { chart, chartReason, choice, paragraph, signals, ruleset, warnings } = measure;
  const notYetSaid = warnings.filter((warning) => !paragraph.includes(warning));
  const why = choice.reason === '' ? chartReason : `Chosen by a person: ${choice.reason}`;
  return (
    <>
      <NoteList measure={measure} />
      <p>{paragraph}</p>
      {notYetSaid.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {signals.length > 0 && (
        <>
          <p className="chart__notes-title">Rules that picked readings out</p>
          <ul>
            {signals.map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">{`${chart}, ${rulesetWords[ruleset]}. ${why}`}</p>
    </>
  );
}
