import type { NationalThemes } from '@followthrough/domain';
import { Section } from '../../components/section';
import {
  cameBackPart,
  crossParts,
  pairColumns,
  partColumns,
  themeColumns,
  yearParts,
  type PartOfTheme,
} from './national-columns';
import { NationalRelease } from './national-release';
import { ReleasedTable } from './released-table';
import { SaveRelease } from './save-release';
import { wording } from './wording';

const columns = { years: partColumns('Years'), age: partColumns('Age'), event: partColumns('Event') };
const cameBackColumns = partColumns('Committees');

/** A release with all its tables. */
export function ReleaseView({ release, asAt }: { release: NationalThemes; asAt: string }) {
  const { themes, pairs } = release;
  return (
    <>
      <NationalRelease release={release} />
      <ReleasedTable
        {...{ title: wording.themes, caption: wording.caption, asAt, table: 'themes' }}
        {...{ columns: themeColumns, rows: themes }}
        rowKey={({ slug }) => slug}
      />
      <Parts asAt={asAt} table="years" rows={themes.flatMap(yearParts)} />
      <Parts asAt={asAt} table="age" rows={themes.flatMap(crossParts('age'))} />
      <Parts asAt={asAt} table="event" rows={themes.flatMap(crossParts('event'))} />
      <ReleasedTable
        {...{ title: wording.pairs, caption: wording.pairsCaption, note: wording.pairsNote, asAt, table: 'pairs' }}
        {...{ columns: pairColumns, rows: pairs }}
        rowKey={({ slugs }) => slugs.join(' ')}
      />
      <ReleasedTable
        {...{ title: wording.cameBack, caption: wording.cameBackCaption, note: wording.cameBackNote, asAt }}
        table="came-back"
        {...{ columns: cameBackColumns, rows: themes.flatMap(cameBackPart) }}
        rowKey={({ key }) => key}
      />
      <Worked release={release} />
      <SaveRelease asAt={asAt} />
    </>
  );
}

const partWords = {
  years: { title: wording.byYear, caption: wording.byYearCaption, note: wording.byYearNote },
  age: { title: wording.age, caption: wording.ageCaption, note: wording.crossNote },
  event: { title: wording.event, caption: wording.eventCaption, note: wording.crossNote },
};

function Parts({ asAt, table, rows }: { asAt: string; table: keyof typeof columns; rows: readonly PartOfTheme[] }) {
  return (
    <ReleasedTable {...{ ...partWords[table], asAt, table, rows, columns: columns[table] }} rowKey={({ key }) => key} />
  );
}

function Worked({ release }: { release: NationalThemes }) {
  const told = release.themes.filter(({ statements }) => statements.length > 0);
  return (
    <Section title={wording.worked}>
      <p className="quiet">{wording.workedNote}</p>
      {told.length === 0 && <p>{wording.nothing}</p>}
      {told.map(({ slug, name, statements }) => (
        <div key={slug}>
          <h3>{name}</h3>
          <ul>
            {statements.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
