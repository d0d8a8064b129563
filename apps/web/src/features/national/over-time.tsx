import type { NationalOverTime } from '@followthrough/domain';
import { useState } from 'react';
import { DataTable } from '../../components/data-table';
import { dayInWords } from '../../components/day-words';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { OverTimeDrawing } from './over-time-drawing';
import { overTimeSentence } from './over-time-sentence';
import { SaveTable } from './save-release';
import { wording } from './wording';

type Theme = NationalOverTime['themes'][number];
type Point = Theme['points'][number];

const columns: readonly Column<Point>[] = [
  { id: 'release', heading: 'Release', namesRow: true, cell: ({ asAt }) => dayInWords(asAt) },
  {
    ...{ id: 'reviews', heading: 'Reviews, about', numeric: true },
    cell: ({ reviewsRounded, outOfRounded }) => `${reviewsRounded} of ${outOfRounded}`,
  },
  { id: 'counted', heading: 'Counted at', cell: ({ countedOn }) => dayInWords(countedOn) },
];

/** One theme over the releases, chosen by the reader: a sentence, a drawing and a table that say the same. */
export function OverTime({ overTime }: { overTime: NationalOverTime }) {
  const { themes, releases } = overTime;
  const most = themes.toSorted((a, b) => last(b) - last(a))[0];
  const [slug, setSlug] = useState(most?.slug ?? '');
  const theme = themes.find((each) => each.slug === slug) ?? most;
  if (theme === undefined) return null;
  return (
    <Section
      title={wording.oneTheme}
      aside={<SaveTable asAt={releases[0]?.asAt ?? ''} table="over-time" what={wording.oneTheme} />}
    >
      <Form wording={wording.chartFields} problem={null} onSubmit={() => undefined}>
        <SelectField
          name="theme"
          value={theme.slug}
          choices={themes.map(({ slug: value, name }) => ({ value, words: name }))}
          onChange={setSlug}
        />
      </Form>
      <p aria-live="polite">{overTimeSentence(theme)}</p>
      <OverTimeDrawing points={theme.points} />
      <DataTable
        caption={`${theme.name} in each release`}
        columns={columns}
        rows={theme.points}
        rowKey={({ asAt }) => asAt}
        cards={false}
      />
    </Section>
  );
}

const last = ({ points }: Theme) => points.at(-1)?.reviewsRounded ?? 0;
