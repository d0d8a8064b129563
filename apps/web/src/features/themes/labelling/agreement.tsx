import type { ExercisePage } from '@followthrough/domain';
import { DataTable } from '../../../components/data-table';
import { Notice } from '../../../components/notice';
import { Section } from '../../../components/section';
import type { Column } from '../../../components/table-columns';
import { labellingWording as wording } from './labelling-wording';

type Report = NonNullable<ExercisePage['agreement']>;
type OnTheme = Report['themes'][number];
type Kappa = OnTheme['kappa'];

const words = wording.columns;
const figure = (value: number) => value.toFixed(2).replace('-', '−');
const percent = (share: number) => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;

/** Kappa in words, with its interval; or why there is none. */
function kappaInWords(kappa: Kappa): string {
  if (kappa === null) return wording.undefinedKappa;
  if (kappa.interval === null) return `${figure(kappa.value)} (${wording.noInterval})`;
  return `${figure(kappa.value)} (${figure(kappa.interval[0])} to ${figure(kappa.interval[1])})`;
}

const columns: readonly Column<OnTheme>[] = [
  { id: 'theme', heading: words.theme, namesRow: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'both', heading: words.both, numeric: true, cell: ({ both }) => both, sortBy: ({ both }) => both },
  { id: 'first', heading: words.first, numeric: true, cell: ({ onlyFirst }) => onlyFirst },
  { id: 'second', heading: words.second, numeric: true, cell: ({ onlySecond }) => onlySecond },
  { id: 'neither', heading: words.neither, numeric: true, cell: ({ neither }) => neither },
  {
    id: 'given',
    heading: words.given,
    numeric: true,
    cell: ({ prevalence }) => percent(prevalence),
    sortBy: ({ prevalence }) => prevalence,
  },
  {
    id: 'kappa',
    heading: words.kappa,
    cell: ({ kappa, few }) => `${kappaInWords(kappa)}${few ? `; ${wording.fewOfTheme}` : ''}`,
    sortBy: ({ kappa }) => kappa?.value ?? null,
  },
];

/** How far two people agree: over all themes, on average, and theme by theme. */
export function Agreement({ report }: { report: Report }) {
  const { overall, mean, passages, sameStance } = report;
  const pairs = overall.both + overall.onlyFirst + overall.onlySecond + overall.neither;
  return (
    <Section title={wording.agreement}>
      {report.few && <Notice kind="warning">{wording.few}</Notice>}
      <p>
        <strong>{`Kappa over all themes: ${kappaInWords(overall.kappa)}.`}</strong>
        {` n = ${passages} passages, ${pairs} pairs of a passage and a theme; a theme was given in ${percent(overall.prevalence)} of them. `}
        {`Both gave it ${overall.both} times, only the first ${overall.onlyFirst}, only the second ${overall.onlySecond}.`}
      </p>
      {mean.value !== null && (
        <p>{`Mean of the kappas of single themes: ${figure(mean.value)}, over the ${mean.themes} of ${report.themes.length} given themes that have one.`}</p>
      )}
      <p>{`Where both gave a theme, they gave it the same stance ${sameStance} of ${overall.both} times.`}</p>
      <p className="quiet">{`${wording.meaning} ${wording.dependent}`}</p>
      <DataTable caption="Agreement on each theme" columns={columns} rows={report.themes} rowKey={({ slug }) => slug} />
    </Section>
  );
}
