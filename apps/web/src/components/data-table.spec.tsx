import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from './data-table';
import type { Column } from './table-columns';

interface Row {
  readonly name: string;
  readonly days: number | null;
}

const columns: Column<Row>[] = [
  { id: 'name', heading: 'Action', cell: (row) => row.name, namesRow: true },
  { id: 'days', heading: 'Days late', numeric: true, cell: (row) => row.days ?? '–', sortBy: (row) => row.days },
];
const rows: Row[] = [
  { name: 'Tool', days: 4 },
  { name: 'Training', days: null },
  { name: 'Audit', days: 31 },
];
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('a table', () => {
  it('is named by its caption and can be reached from the keyboard to scroll it', () => {
    render(<DataTable caption="Overdue actions" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    expect(screen.getByRole('region', { name: 'Overdue actions' }).tabIndex).toBe(0);
    expect(screen.getByRole('table', { name: 'Overdue actions' })).toBeTruthy();
  });

  it('keeps the order it was given until somebody sorts it', () => {
    render(<DataTable caption="Overdue" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    expect(names()).toEqual(['Tool', 'Training', 'Audit']);
  });

  it('sorts by a column, says so, and leaves what has no value last', async () => {
    render(<DataTable caption="Overdue" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    const heading = screen.getByRole('columnheader', { name: /Days late/ });
    await userEvent.click(within(heading).getByRole('button'));
    const first = names();
    expect(first.at(-1)).toBe('Training');
    expect(heading.getAttribute('aria-sort')).toMatch(/ascending|descending/);
    await userEvent.click(within(heading).getByRole('button'));
    expect(names()).toEqual([first[1], first[0], 'Training']);
  });

  it('offers no sorting where a column has no order', () => {
    render(<DataTable caption="Overdue" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    expect(within(screen.getByRole('columnheader', { name: 'Action' })).queryByRole('button')).toBeNull();
  });

  it('gives every cell its heading, for the cards of a phone', () => {
    render(<DataTable caption="Overdue" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    expect(screen.getByRole('cell', { name: '31' }).dataset['heading']).toBe('Days late');
  });
});
