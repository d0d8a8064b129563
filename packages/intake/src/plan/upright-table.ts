import { areOfAPlan, type HeadedColumn } from '../columns/find-headings.js';
import { fieldOfHeading } from '../columns/heading-words.js';
import type { Block, Cell, Row, Table } from '../table/document.js';
import { wordsOf } from '../table/words.js';
import { findHeadings } from './table-steps.js';

/** A heading on the left with the cells that stand to the right of it. */
interface LabelledRow {
  label: Cell;
  values: Cell[];
}

const fieldOf = (cell: Cell): HeadedColumn['field'] => {
  const words = wordsOf(cell.lines);
  // "Action plan owner" on the left is a table about the plan itself.
  return words === '' || /\bplan\b/i.test(words) || words.split(/\s+/).length > 12 ? null : fieldOfHeading(words);
};

// "Action | words | Lead | words": two headings on one line of a form.
function isPairOfPairs([first, , third, ...rest]: readonly Cell[]): boolean {
  if (first === undefined || third === undefined || rest.length !== 1) return false;
  return fieldOf(first) !== null && fieldOf(third) !== null;
}

function labelledRows(row: Row): LabelledRow[] {
  const [label, ...values] = row.cells;
  if (label === undefined || values.length === 0) return [];
  const [first, label2, second] = values;
  if (isPairOfPairs(row.cells) && first !== undefined && label2 !== undefined && second !== undefined) {
    return [
      { label, values: [first] },
      { label: label2, values: [second] },
    ];
  }
  return [{ label, values }];
}

// A form for one action may be followed by the next in the same table; its first heading then comes again.
function groupsOf(labelled: readonly LabelledRow[]): LabelledRow[][] {
  const groups: LabelledRow[][] = [];
  const first = labelled[0] === undefined ? null : fieldOf(labelled[0].label);
  for (const each of labelled) {
    if (groups.length === 0 || (first !== null && fieldOf(each.label) === first)) groups.push([]);
    groups.at(-1)?.push(each);
  }
  return groups;
}

const standing = (cells: readonly Cell[], row: Row): Row => ({
  ...row,
  cells: cells.map((cell, column) => ({ ...cell, column, span: 1, isCovered: false })),
});

const blankLike = (cell: Cell): Cell => ({ ...cell, lines: [], fill: null });

function tableFrom(group: readonly LabelledRow[], source: Table, from: Row): Table {
  const headings = standing(
    group.map((each) => each.label),
    from,
  );
  const actionCount = Math.max(...group.map((each) => each.values.length));
  const actions = Array.from({ length: actionCount }, (_, at) =>
    standing(
      group.map((each) => each.values[at] ?? blankLike(each.label)),
      from,
    ),
  );
  return { kind: 'table', rows: [headings, ...actions], place: source.place };
}

const hasPlanLabels = (group: readonly LabelledRow[]): boolean =>
  areOfAPlan(
    group.map(({ label }) => ({
      heading: wordsOf(label.lines),
      field: fieldOf(label),
      start: 0,
      span: 1,
      place: label.place,
    })),
  );

/** Gives the table with its headings along the top, or null where its left-hand column is not the headings of a plan. */
function layFlat(table: Table): Block[] | null {
  const flat: Block[] = [];
  let run: LabelledRow[] = [];
  let from: Row | undefined;
  const closeRun = (): boolean => {
    const groups = groupsOf(run);
    if (from !== undefined) for (const group of groups) flat.push(tableFrom(group, table, from));
    run = [];
    return groups.every(hasPlanLabels);
  };
  for (const row of table.rows) {
    const [only, second] = row.cells;
    if (only !== undefined && second === undefined) {
      if (!closeRun()) return null;
      flat.push({ kind: 'paragraph', lines: only.lines, style: 'heading', place: only.place });
    } else {
      from = run.length === 0 ? row : from;
      run.push(...labelledRows(row));
    }
  }
  return closeRun() && flat.some((block) => block.kind === 'table') ? flat : null;
}

const isNarrow = (table: Table): boolean =>
  table.rows.every((row) => row.cells.length <= 2 || isPairOfPairs(row.cells));

/**
 * Gives the blocks of a document with every table whose headings stand down the left-hand side laid flat: the headings
 * along the top, the place of every cell kept, rows of a single cell as paragraphs. Other blocks are given as they are.
 */
export function layFormsFlat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || (!isNarrow(block) && findHeadings(block) !== null)) return [block];
    return layFlat(block) ?? [block];
  });
}
