import { groupInWords, themeStateWords } from '@followthrough/domain/words';
import type { CataloguePage, CatalogueTheme } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { Tag } from '../../components/tag';
import { catalogueWording as wording } from './wording';

/** Every theme of the catalogue of a day, with what it means and where it stands. */
export function CatalogueThemes({ page }: { page: CataloguePage }) {
  return (
    <Section title={wording.themes}>
      <p className="quiet">
        {`Version ${page.version}, as it stood on `}
        <Day on={page.on} />
        {`: ${page.themes.filter(({ state }) => state === 'offered').length} themes on offer.`}
      </p>
      <DataTable
        caption={wording.themes}
        captionHidden
        columns={columns}
        rows={page.themes}
        rowKey={(theme) => theme.slug}
      />
    </Section>
  );
}

const columns: Column<CatalogueTheme>[] = [
  {
    id: 'theme',
    heading: 'Theme',
    namesRow: true,
    cell: ({ name, group }) => (
      <>
        {name}
        <p className="quiet">{groupInWords(group)}</p>
      </>
    ),
    sortBy: (theme) => theme.name,
  },
  { id: 'means', heading: 'What it means', width: 'wide', cell: (theme) => theme.definition },
  { id: 'state', heading: 'Stands', cell: (theme) => <Standing theme={theme} />, sortBy: (theme) => theme.state },
];

/** Where a theme stands, in a word, with the day since and where its labels went. */
function Standing({ theme }: { theme: CatalogueTheme }) {
  const { words, symbol } = themeStateWords[theme.state];
  const led = theme.into === null ? theme.parts.map(({ name }) => name).join(', ') : theme.into.name;
  return (
    <>
      <Tag look={theme.state === 'offered' ? 'green' : 'grey'} symbol={symbol}>
        {words}
      </Tag>
      {theme.provisional && <Tag look="purple">{wording.provisional}</Tag>}
      {theme.since !== null && (
        <p className="quiet">
          {'since '}
          <Day on={theme.since} short />
          {led !== '' && `, into ${led}`}
        </p>
      )}
    </>
  );
}
