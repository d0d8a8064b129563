import type { IntakeLimits } from '../limits.js';
import type { Place } from '../place.js';
import { IntakeProblem } from '../problem.js';
import type { Block } from '../table/document.js';
import { isIgnoredContent, isTrackedChange } from './change-marks.js';
import type { Numbering } from './numbering.js';
import { finishParagraph, newParagraphDraft, type ParagraphDraft, type Piece } from './paragraph-draft.js';
import type { OpenElement, XmlListener } from '../zip/parse-xml.js';
import { runText } from './run-text.js';
import { isOn, type Styles } from './styles.js';
import { finishTable, newCellDraft, newRowDraft, type TableDraft } from './table-draft.js';
import { takeCellSetting, takeParagraphSetting, takeRowSetting } from './take-settings.js';

/** What a reader of one part of a Word file needs to know. */
export interface BodySurroundings {
  /** Where everything in this part is said to be; tables and paragraphs are added to it. */
  place: Place;
  styles: Styles;
  numbering: Numbering;
  limits: IntakeLimits;
}

interface Run {
  isStruck: boolean;
  isBold: boolean;
}

/**
 * Reads the body of a Word document, or a page header or footer, as its elements go by.
 * Nothing recurses: what is open is kept in lists, so depth costs memory and never the call stack.
 */
export class BodyReader implements XmlListener {
  readonly blocks: Block[] = [];
  readonly trackedChanges: Place[] = [];

  private readonly path: string[] = [];
  private readonly flows: Block[][] = [this.blocks];
  private readonly paragraphs: ParagraphDraft[] = [];
  private readonly runs: Run[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly placeholders: boolean[] = [];
  private carried: Piece[] = [];
  private ignoredDepth = 0;
  private tableCount = 0;
  private paragraphCount = 0;

  constructor(private readonly surroundings: BodySurroundings) {}

  open(element: OpenElement): void {
    if (this.ignoredDepth > 0) {
      this.ignoredDepth += 1;
      return;
    }
    const parent = this.path.at(-1) ?? '';
    if (isTrackedChange(element.name, parent)) this.trackedChanges.push(this.herePlace());
    this.path.push(element.name);
    if (isIgnoredContent(element.name, parent)) this.ignoredDepth = 1;
    else this.enter(element, parent);
  }

  close(name: string): void {
    if (this.ignoredDepth > 0) this.ignoredDepth -= 1;
    if (this.ignoredDepth > 0) return;
    this.path.pop();
    this.leave(name);
  }

  text(text: string): void {
    if (this.ignoredDepth === 0 && this.path.at(-1) === 't') this.add(text);
  }

  private enter(element: OpenElement, parent: string): void {
    this.enterStructure(element.name);
    if (parent === 'r') this.add(runText(element));
    if (parent === 'rPr') this.takeRunSetting(element);
    if (parent === 'tcPr') takeCellSetting(this.tables.at(-1)?.rows.at(-1)?.cells.at(-1), element);
    if (parent === 'trPr') takeRowSetting(this.tables.at(-1)?.rows.at(-1), element);
    if (parent === 'pPr' || parent === 'numPr') takeParagraphSetting(this.paragraphs.at(-1), element);
    if (element.name === 'showingPlcHdr') this.placeholders[this.placeholders.length - 1] = isOn(element);
  }

  private enterStructure(name: string): void {
    if (name === 'p') this.openParagraph();
    if (name === 'r') this.runs.push({ isStruck: false, isBold: this.styleOfParagraph()?.isBold ?? false });
    if (name === 'txbxContent') this.flows.push([]);
    if (name === 'sdt') this.placeholders.push(false);
    if (name === 'tbl') this.openTable();
    if (name === 'tr') this.tables.at(-1)?.rows.push(newRowDraft());
    if (name === 'tc') this.openCell();
  }

  private leave(name: string): void {
    if (name === 'p') this.closeParagraph();
    if (name === 'r') this.runs.pop();
    if (name === 'sdt') this.placeholders.pop();
    // A text box is read just before the paragraph it hangs on.
    if (name === 'txbxContent') this.append(this.flows.pop() ?? []);
    if (name === 'tc') this.flows.pop();
    if (name === 'tbl') this.closeTable();
  }

  private append(blocks: Block[]): void {
    for (const block of blocks) this.flows.at(-1)?.push(block);
  }

  private add(text: string): void {
    const run = this.runs.at(-1);
    // The grey prompt of a form field that nobody filled in is not part of the plan.
    if (text === '' || run === undefined || this.placeholders.includes(true)) return;
    this.paragraphs.at(-1)?.pieces.push({ text, ...run });
  }

  private styleOfParagraph() {
    return this.surroundings.styles.get(this.paragraphs.at(-1)?.styleId ?? '');
  }

  private takeRunSetting(element: OpenElement): void {
    const owner = this.path.at(-3);
    const paragraph = this.paragraphs.at(-1);
    if (owner === 'pPr' && paragraph !== undefined && element.name === 'del') paragraph.runsOn = true;
    const run = this.runs.at(-1);
    if (owner !== 'r' || run === undefined) return;
    const style = element.name === 'rStyle' ? this.surroundings.styles.get(element.attribute('val') ?? '') : undefined;
    if (style?.isStruck === true) run.isStruck = true;
    if (style?.isBold === true) run.isBold = true;
    if (element.name === 'strike' || element.name === 'dstrike') run.isStruck = isOn(element);
    if (element.name === 'b') run.isBold = isOn(element);
  }

  private openParagraph(): void {
    this.paragraphs.push(newParagraphDraft(this.carried));
    this.carried = [];
  }

  private closeParagraph(): void {
    const draft = this.paragraphs.pop();
    if (draft === undefined) return;
    if (draft.runsOn) {
      this.carried = draft.pieces;
      return;
    }
    const { styles, numbering } = this.surroundings;
    if (this.tables.length === 0) this.paragraphCount += 1;
    const place = this.herePlace();
    if (styles.get(draft.styleId)?.isStruck === true) for (const piece of draft.pieces) piece.isStruck = true;
    this.append([finishParagraph(draft, { styles, place, nextMark: (list, level) => numbering.next(list, level) })]);
  }

  private openTable(): void {
    if (this.tables.length >= this.surroundings.limits.tableDepthMax) throw new IntakeProblem('intake.unsafe-parts');
    this.tableCount += 1;
    this.tables.push({ rows: [], place: { ...this.surroundings.place, part: 'table', table: this.tableCount } });
  }

  private closeTable(): void {
    const draft = this.tables.pop();
    if (draft !== undefined) this.append(finishTable(draft));
  }

  private openCell(): void {
    const cell = newCellDraft();
    this.tables.at(-1)?.rows.at(-1)?.cells.push(cell);
    this.flows.push(cell.flow);
  }

  private herePlace(): Place {
    const table = this.tables.at(-1);
    if (table === undefined) return { ...this.surroundings.place, paragraph: this.paragraphCount };
    const row = table.rows.at(-1);
    return { ...table.place, row: table.rows.length, column: row?.cells.length ?? 0 };
  }
}
