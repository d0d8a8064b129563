import { dayInWords, type NationalOverTime, type NationalThemes } from '@followthrough/domain';
import { cellWords, groupInWords } from '@followthrough/domain/words';
import type { ReleasedTable } from '@followthrough/returns';

/** The tables of a release, by the names a download may ask for. */
export type TableName = 'themes' | 'years' | 'age' | 'event' | 'pairs' | 'came-back' | 'worked' | 'over-time';

const counted = ['Reviews, about', 'Counted at', 'Committees'];

/** Every table of a release as it is shown on the screen. */
export function releasedTables(release: NationalThemes, overTime: NationalOverTime): Record<TableName, ReleasedTable> {
  const { themes } = release;
  return {
    themes: {
      ...{ name: 'Themes', about: 'Reviews in which each theme was found, out of how many at the time.' },
      columns: ['Theme', 'Group', 'Reviews, about', 'Out of, about', 'Counted at', 'Committees'],
      rows: themes.map((theme) => [
        ...[theme.name, groupInWords(theme.group), theme.reviewsRounded, theme.outOfRounded],
        ...[dayInWords(theme.asAt), theme.committeesBand],
      ]),
    },
    years: {
      ...{
        name: 'By year',
        about: 'Reviews with each theme by year of report; years are taken together where one has few.',
      },
      columns: ['Theme', 'From year', 'To year', 'Reviews, about', 'Counted at'],
      rows: themes.flatMap(({ name, years }) =>
        years.map(({ from, to, reviewsRounded, asAt }) => [
          ...[name, String(from), String(to), reviewsRounded, asAt === undefined ? 'not kept' : dayInWords(asAt)],
        ]),
      ),
    },
    age: crossTable(themes, 'age'),
    event: crossTable(themes, 'event'),
    ...tablesBeside(release),
    'over-time': overTimeTable(overTime),
  };
}

function tablesBeside({ themes, pairs }: NationalThemes): Record<'pairs' | 'came-back' | 'worked', ReleasedTable> {
  return {
    pairs: {
      ...{ name: 'Two themes', about: 'Reviews in which two themes were found together.' },
      columns: ['Theme', 'And', ...counted],
      rows: pairs.map(({ names, reviewsRounded, asAt, committeesBand }) => [
        ...[names[0], names[1], reviewsRounded, dayInWords(asAt), committeesBand],
      ]),
    },
    'came-back': {
      name: 'After closure',
      about: 'Reviews in which a theme was found again after an action on it had been closed in the same committee.',
      columns: ['Theme', ...counted],
      rows: themes.flatMap(({ name, cameBack }) =>
        cameBack === null ? [] : [[name, cameBack.reviewsRounded, dayInWords(cameBack.asAt), cameBack.committeesBand]],
      ),
    },
    worked: {
      ...{ name: 'What has worked', about: 'Short statements that committees cleared. No committee is named.' },
      columns: ['Theme', 'What has worked'],
      rows: themes.flatMap(({ name, statements }) => statements.map((text) => [name, text])),
    },
  };
}

function overTimeTable({ themes }: NationalOverTime): ReleasedTable {
  return {
    ...{ name: 'Over time', about: 'Each theme in each release, and when its figure was counted.' },
    columns: ['Theme', 'Release', 'Counted at', 'Reviews, about', 'Out of, about'],
    rows: themes.flatMap(({ name, points }) =>
      points.map(({ asAt, countedOn, reviewsRounded, outOfRounded }) => [
        ...[name, dayInWords(asAt), dayInWords(countedOn), reviewsRounded, outOfRounded],
      ]),
    ),
  };
}

function crossTable(themes: NationalThemes['themes'], table: 'age' | 'event'): ReleasedTable {
  const by = table === 'age' ? 'age of the child' : 'kind of event';
  return {
    name: table === 'age' ? 'By age' : 'By event',
    about: `Reviews with each theme by ${by}; a theme is shown whole, with ${by} taken as finely as numbers allow, or not at all.`,
    columns: ['Theme', table === 'age' ? 'Age' : 'Event', 'Reviews, about', 'Counted at'],
    rows: themes.flatMap((theme) =>
      (theme[table]?.cells ?? []).map(({ cell, reviewsRounded }) => [
        ...[theme.name, cellWords[cell] ?? cell, reviewsRounded, dayInWords(theme[table]?.asAt ?? theme.asAt)],
      ]),
    ),
  };
}
