import type { ThemeList as List } from '@followthrough/domain';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { themeColumns } from './theme-columns';
import { listWording as wording } from './wording';

/** Every theme as it stands in the area: those seen or waiting in a table, the others named below it. */
export function ThemeList({ list }: { list: List }) {
  const columns = useMemo(() => themeColumns(list), [list]);
  const isSeen = (theme: List['themes'][number]) => theme.reviews + theme.strengths + theme.waiting > 0;
  const seen = list.themes.filter(isSeen);
  const unseen = list.themes.filter((theme) => !isSeen(theme));
  return (
    <Section title={wording.seen}>
      <Counted list={list} />
      {seen.length === 0 ? (
        <EmptyState title={wording.none}>
          <p>{wording.noneHint}</p>
        </EmptyState>
      ) : (
        <DataTable caption={wording.seen} captionHidden columns={columns} rows={seen} rowKey={(theme) => theme.slug} />
      )}
      {unseen.length > 0 && (
        <Details summary={`${plural(unseen.length, 'theme')} ${wording.unseen}`}>
          <p>{wording.unseenHint}</p>
          <ul className="name-columns">
            {unseen.map((theme) => (
              <li key={theme.slug}>
                <Link to={`/themes/${theme.slug}`}>{theme.name}</Link>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

/** Out of how many the counts are, and as at when: a count alone says little. */
function Counted({ list }: { list: List }) {
  const denominator = list.themes[0]?.reviewsLabelledInWindow ?? 0;
  return (
    <p className="quiet">
      {'As at '}
      <Day on={list.asAt} />
      {`. “4 of ${denominator}” means four of the ${denominator} reviews of the last ${list.windowMonths} months on which a person has confirmed any theme. ${wording.recursMeans} `}
      {list.nationalAsAt && (
        <>
          {'Figures across Scotland are rounded, from the release as at '}
          <Day on={list.nationalAsAt} />
          {'. '}
        </>
      )}
      {`Catalogue of themes, version ${list.catalogueVersion}.`}
    </p>
  );
}
