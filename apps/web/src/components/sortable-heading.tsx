import type { Column } from './table-columns';

interface Sorting {
  getIsSorted(): false | 'asc' | 'desc';
  getToggleSortingHandler(): undefined | ((event: unknown) => void);
}

const orders = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '▲', desc: '▼' };

/** The heading of a column; a button when the column can be sorted. */
export function SortableHeading<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const sorted = sorting?.getIsSorted() || undefined;
  return (
    <th scope="col" className={column.numeric ? 'number' : undefined} aria-sort={sorted && orders[sorted]}>
      {column.sortBy ? (
        <button type="button" className="sort-button" onClick={sorting?.getToggleSortingHandler()}>
          {column.heading}
          <span aria-hidden="true" className="sort-button__arrow">{`\u00a0${sorted ? arrows[sorted] : '↕'}`}</span>
        </button>
      ) : (
        column.heading
      )}
    </th>
  );
}
