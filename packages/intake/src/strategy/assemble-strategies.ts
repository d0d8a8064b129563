import { readActions, type ActionFound } from '../action/read-actions.js';
import type { PlanStep, UnreadPiece } from '../plan/plan-step.js';
import type { ReadStrategy } from '../plan/plan.js';
import type { WarningList } from '../plan/warning-list.js';
import { wordsOf } from '../table/words.js';
import { chooseUnlabelled, headingsWithActions, ownStrategy, type HeadingStep } from './choose-headings.js';
import { isNamedBy, StrategyList, type StrategyDraft } from './strategy-list.js';

/** The strategies of one plan, and the pieces of its tables that have no place in them. */
export interface AssembledPlan {
  strategies: ReadStrategy[];
  unread: UnreadPiece[];
}

type RowStep = Extract<PlanStep, { kind: 'row' }>;

/** Puts the strategies of a plan together from what was met on the way through it. */
class Assembly {
  readonly list = new StrategyList();
  readonly unread: UnreadPiece[] = [];
  private readonly labelled: ReturnType<typeof headingsWithActions>;
  private readonly unlabelled: Set<number>;
  private current: StrategyDraft | null = null;

  constructor(
    private readonly steps: readonly PlanStep[],
    private readonly warnings: WarningList,
  ) {
    this.labelled = headingsWithActions(steps);
    const hasNames = this.labelled.positions.size > 0 || this.labelled.hasColumn;
    this.unlabelled = hasNames ? new Set() : chooseUnlabelled(steps);
  }

  run(): void {
    this.steps.forEach((step, position) => {
      if (step.kind === 'heading') this.takeHeading(step, position);
      else if (step.kind === 'row') this.takeRow(step, position);
      else this.takeOther(step);
    });
    this.keepHeadingsWithoutActions();
    for (const { strategy } of this.list.drafts) {
      if (strategy.actions.length > 0) continue;
      this.warnings.add('strategy-without-actions', nameOf(strategy), strategy.source?.places[0] ?? null);
    }
  }

  private takeHeading(step: HeadingStep, position: number): void {
    const naming = { label: step.label, words: step.words, place: step.place, position };
    if (this.labelled.positions.has(position) || this.unlabelled.has(position)) this.current = this.list.take(naming);
    else if (step.strength === 'merged row') this.takeMergedRow(step);
  }

  /** Words across the table: the title that a bare "Strategy 1" was waiting for, or else a note. */
  private takeMergedRow(step: HeadingStep): void {
    const waiting = this.current?.strategy;
    if (waiting !== undefined && waiting.title === '' && waiting.actions.length === 0) waiting.title = step.label.title;
    else this.warnings.add('note-row', `the row “${opening(step.words)}”`, step.place);
  }

  private takeRow(step: RowStep, position: number): void {
    const own = ownStrategy(step.values);
    const named = step.values.get('strategy') ?? step.values.get('strategyNumber');
    if (own !== null && named !== undefined) {
      const place = named.places[0] ?? step.place;
      this.current = this.list.take({ label: own, words: wordsOf(named.lines), place, position });
    }
    const found = readActions(step.values, step.place);
    if (found.length === 0) this.takeRowWithoutAction(step);
    else this.addActions(found, step, position);
  }

  private takeRowWithoutAction(step: RowStep): void {
    const aside = [...step.values].filter(([field]) => !['strategy', 'strategyNumber', 'ref'].includes(field));
    const pieces = aside.flatMap(([, value]): UnreadPiece[] => {
      const words = wordsOf(value.lines);
      return words === '' ? [] : [{ words, reason: 'its row has no action', place: value.places[0] ?? step.place }];
    });
    this.unread.push(...pieces);
    if (pieces.length > 0) this.warnings.add('row-not-placed', 'a row', step.place);
  }

  private addActions(found: readonly ActionFound[], step: RowStep, position: number): void {
    this.current ??= this.list.takeUnnamed(position);
    const { strategy } = this.current;
    const first = strategy.actions.length + 1;
    if (found.length > 1) {
      this.warnings.add(
        'split-actions',
        `${nameOf(strategy)}, actions ${first} to ${first + found.length - 1}`,
        step.place,
      );
    }
    for (const { action, doubt, hasColourOnly, hasSupersededText } of found) {
      strategy.actions.push(action);
      const where = `${nameOf(strategy)}, action ${strategy.actions.length}`;
      this.warnings.addForAction(action, doubt, where);
      if (hasColourOnly) this.warnings.addOnce('colour-only-status', 'the status column', null);
      if (hasSupersededText) this.warnings.add('superseded-text', where, step.place);
    }
    if (step.isHidden) this.warnings.addOnce('hidden-rows', 'the plan', null);
  }

  private takeOther(step: Exclude<PlanStep, HeadingStep | RowStep>): void {
    if (step.kind === 'note') this.warnings.add('note-row', `the row “${opening(step.words)}”`, step.place);
    if (step.kind === 'superseded') this.warnings.add('superseded-text', 'a row', step.place);
    if (step.kind === 'unmapped')
      this.warnings.addOnce('unmapped-column', `the column “${opening(step.heading)}”`, step.place);
    if (step.kind === 'unread') this.takePiece(step.piece);
    if (step.kind === 'table' && step.columnsFrom === 'the table before') {
      this.warnings.add('headings-carried-over', 'a table', step.place);
    }
  }

  private takePiece(piece: UnreadPiece): void {
    this.unread.push(piece);
    if (piece.reason.startsWith('it stands beyond')) this.warnings.add('cell-not-placed', 'a row', piece.place);
  }

  /**
   * Headings that say they are a strategy and have no rows: strategies without actions, unless the plan names the same
   * strategy elsewhere (a list in the narrative) or speaks of another kind of thing (recommendations beside strategies).
   */
  private keepHeadingsWithoutActions(): void {
    const kinds = new Set(this.list.drafts.flatMap(({ kind }) => kind ?? []));
    this.steps.forEach((step, position) => {
      if (step.kind !== 'heading' || step.strength !== 'labelled' || this.labelled.positions.has(position)) return;
      const { label } = step;
      const known = this.list.drafts.find(({ strategy }) => isNamedBy(strategy, label));
      if (known?.strategy.title === '') known.strategy.title = label.title;
      const isOfThisPlan = kinds.size === 0 || (label.kind !== null && kinds.has(label.kind));
      if (known !== undefined || label.isContinued || !isOfThisPlan) return;
      this.list.take({ label, words: step.words, place: step.place, position });
    });
  }
}

const opening = (words: string): string =>
  (words.length > 60 ? `${words.slice(0, 60).trim()}…` : words).replaceAll('\n', ' ');

function nameOf(strategy: ReadStrategy): string {
  if (strategy.number !== null) return `strategy ${strategy.number}`;
  return strategy.title === '' ? 'actions under no strategy' : `strategy “${opening(strategy.title)}”`;
}

/**
 * Gives the strategies of a plan with their actions from the steps through it, and adds what a person should look at.
 */
export function assembleStrategies(steps: readonly PlanStep[], warnings: WarningList): AssembledPlan {
  const assembly = new Assembly(steps, warnings);
  assembly.run();
  return { strategies: assembly.list.inOrder(), unread: assembly.unread };
}
