import type { OpenElement, XmlListener } from '../zip/parse-xml.js';
import { cellName, cellPlace, type CellPlace } from './cell-place.js';
import { cellWords, type CellGround } from './cell-words.js';
import { cellLengthMax } from './shared-words.js';
import { WorkbookProblem } from './workbook-problem.js';

/** Columns read of a sheet. Readings take two or three; what stands further right is said to have been left out. */
const columnsMax = 30;

/** Cells with something in them, and cells of any kind, that a sheet may have before it is no sheet of readings. */
const filledCellsMax = 100_000;
const cellsMax = 400_000;

/** Gathers the cells of a sheet as its markup goes by, and what a person should know about them. */
export class SheetDraft implements XmlListener {
  readonly rows = new Map<number, string[]>();
  formulas: { count: number; first: string } = { count: 0, first: '' };
  hiddenRows = 0;
  tallMerges: string[] = [];
  columnsLeftOut = false;
  private cells = 0;
  private filled = 0;
  private row = 0;
  private isHidden = false;
  private column = 0;
  private cell: { place: CellPlace; kind: string; style: number; held: string; isFormula: boolean } | null = null;
  private taking = false;
  private spoken = false;

  constructor(private readonly ground: CellGround) {}

  open({ name, attribute }: OpenElement): void {
    if (name === 'row') this.openRow(attribute);
    else if (name === 'c') this.openCell(attribute);
    else if (name === 'mergeCell') this.noteMerge(attribute('ref') ?? '');
    else if (name === 'rPh') this.spoken = true;
    else if (this.cell !== null && name === 'f') this.cell.isFormula = true;
    this.taking = this.cell !== null && !this.spoken && (name === 'v' || name === 't');
  }

  close(name: string): void {
    this.taking = false;
    if (name === 'rPh') this.spoken = false;
    if (name === 'c') this.closeCell();
  }

  text(text: string): void {
    if (this.taking && this.cell !== null && this.cell.held.length < cellLengthMax)
      this.cell.held += text.slice(0, cellLengthMax);
  }

  private openRow(attribute: OpenElement['attribute']): void {
    this.row = cellPlace(`A${attribute('r') ?? this.row + 1}`)?.row ?? this.row + 1;
    this.column = 0;
    this.isHidden = /^(?:1|true)$/.test(attribute('hidden') ?? '');
  }

  private openCell(attribute: OpenElement['attribute']): void {
    this.cells += 1;
    if (this.cells > cellsMax) throw new WorkbookProblem('workbook.too-many-rows');
    const named = attribute('r');
    const place = named === undefined ? { row: this.row, column: this.column + 1 } : cellPlace(named);
    if (place === null) throw new WorkbookProblem('workbook.unsafe-parts');
    this.column = place.column;
    const style = Number(attribute('s') ?? 0);
    this.cell = { place, kind: attribute('t') ?? 'n', style, held: '', isFormula: false };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    const words = cellWords(cell, this.ground).trim();
    if (words === '') return;
    this.keep(cell.place, words);
    if (!cell.isFormula) return;
    this.formulas.first ||= cellName(cell.place);
    this.formulas.count += 1;
  }

  private keep({ row, column }: CellPlace, words: string): void {
    this.filled += 1;
    if (this.filled > filledCellsMax) throw new WorkbookProblem('workbook.too-many-rows');
    if (column > columnsMax) {
      this.columnsLeftOut = true;
      return;
    }
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = [];
      this.rows.set(row, cells);
      if (this.isHidden) this.hiddenRows += 1;
    }
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = words;
  }

  private noteMerge(ref: string): void {
    const [from, to] = ref.split(':').map(cellPlace);
    if (from && to && from.row !== to.row && this.tallMerges.length < cellsMax) this.tallMerges.push(ref);
  }
}
