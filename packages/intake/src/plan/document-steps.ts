import type { Column } from '../columns/settle-columns.js';
import { readStrategyLabel, readStrategyWords } from '../strategy/strategy-label.js';
import type { Block, Paragraph, Table } from '../table/document.js';
import { markedWordsOf, ownFilledCells } from '../table/words.js';
import { whyNotThePlan } from './not-the-plan.js';
import type { PlanStep } from './plan-step.js';
import {
  columnsOf,
  continuedTableSteps,
  findHeadings,
  planTableSteps,
  titleRows,
  titleSteps,
  type HeadedTable,
} from './table-steps.js';

/** Longer paragraphs are narrative, never the title of a table or of a strategy. */
const titleWordsMax = 12;
const strategyWordsMax = 80;

const wordCount = (words: string): number => words.split(/\s+/).length;

/** Walks through the blocks of a document once, remembering what a later block may need. */
class PlanWalk {
  readonly steps: PlanStep[] = [];
  /** Short paragraphs since the last table: they may be its title. */
  private titles: string[] = [];
  private columns: Column[] | null = null;

  constructor(private readonly blocks: readonly Block[]) {}

  run(): void {
    for (let at = 0; at < this.blocks.length; at += 1) {
      const block = this.blocks[at];
      if (block?.kind === 'table') this.readTable(block);
      else if (block !== undefined) at = this.readParagraph(block, at);
    }
  }

  /** The next block that is not a blank paragraph. */
  private nextAfter(at: number): { block: Block; at: number } | null {
    for (let next = at + 1; next < this.blocks.length; next += 1) {
      const block = this.blocks[next];
      if (block?.kind === 'table' || (block !== undefined && markedWordsOf(block.lines) !== ''))
        return { block, at: next };
    }
    return null;
  }

  /** @returns where to go on from: later than `at` where the next paragraph belongs to this one */
  private readParagraph(paragraph: Paragraph, at: number): number {
    const words = markedWordsOf(paragraph.lines);
    if (words === '' || paragraph.style === 'contents') return at;
    const label = wordCount(words) <= strategyWordsMax ? readStrategyLabel(words) : null;
    if (label !== null) return this.readLabel(paragraph, words, at);
    const next = this.nextAfter(at)?.block;
    if (wordCount(words) <= titleWordsMax || paragraph.style === 'heading') this.titles.push(words);
    else this.columns = null;
    if (paragraph.style === 'heading' || next?.kind === 'table') {
      const weak = readStrategyWords(words);
      const strength = paragraph.style === 'heading' ? 'heading' : 'paragraph';
      this.steps.push({ kind: 'heading', label: weak, strength, words, place: paragraph.place });
    }
    return at;
  }

  private readLabel(paragraph: Paragraph, words: string, at: number): number {
    const label = readStrategyLabel(words);
    if (label === null) return at;
    const next = this.nextAfter(at);
    const isOpen = label.title === '' && !label.isContinued;
    const follower = isOpen && next?.block.kind === 'paragraph' ? markedWordsOf(next.block.lines) : '';
    const takesNext = follower !== '' && readStrategyLabel(follower) === null;
    const title = takesNext ? follower : label.title;
    this.titles = [];
    this.steps.push({
      kind: 'heading',
      label: { ...label, title },
      strength: 'labelled',
      words: takesNext ? `${words}\n${follower}` : words,
      place: paragraph.place,
    });
    return takesNext && next !== null ? next.at : at;
  }

  private readTable(table: Table): void {
    const headed = findHeadings(table);
    if (headed !== null) this.readHeadedTable(table, headed);
    else this.readOtherTable(table);
    this.titles = [];
  }

  private readHeadedTable(table: Table, headed: HeadedTable): void {
    const titles = [...this.titles, ...titleRows(table, headed.at).map((title) => title.words)];
    const unlabelled = titles.filter((title) => readStrategyLabel(title) === null);
    const why = whyNotThePlan(headed.headings.columns, unlabelled);
    this.columns = why === null ? columnsOf(table, headed) : null;
    if (why !== null) this.dropTitleSteps();
    if (why === null) this.steps.push(...planTableSteps(table, headed));
    else
      this.steps.push({
        kind: 'left aside',
        reason: `going by ${why} it is another paper, not the plan`,
        place: table.place,
      });
  }

  private readOtherTable(table: Table): void {
    const continued = this.columns === null ? null : continuedTableSteps(table, this.columns);
    if (continued !== null) this.steps.push(...continued);
    else this.readSmallTable(table);
  }

  /** The paragraphs over a table of another kind are its title and cannot name a strategy. */
  private dropTitleSteps(): void {
    for (let last = this.steps.at(-1); last !== undefined; last = this.steps.at(-1)) {
      if (last.kind !== 'heading' || !['heading', 'paragraph'].includes(last.strength)) return;
      this.steps.pop();
    }
  }

  /** A table of one or two cells may be there only to frame the name of a strategy. */
  private readSmallTable(table: Table): void {
    const filled = table.rows.flatMap(ownFilledCells);
    if (filled.length > 2) this.dropTitleSteps();
    if (filled.length === 0 || filled.length > 2) return;
    const rows = table.rows.flatMap((row) =>
      ownFilledCells(row).map((cell) => ({ words: markedWordsOf(cell.lines), row })),
    );
    this.steps.push(...titleSteps(rows));
  }
}

/**
 * Gives everything met on the way through a document from top to bottom that has to do with its plan.
 */
export function documentSteps(blocks: readonly Block[]): PlanStep[] {
  const walk = new PlanWalk(blocks);
  walk.run();
  return walk.steps;
}
