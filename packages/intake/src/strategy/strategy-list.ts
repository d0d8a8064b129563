import { placeInWords, type Place } from '../place.js';
import type { ReadStrategy } from '../plan/plan.js';
import { wordOverlap } from '../text/word-overlap.js';
import type { StrategyLabel } from './strategy-label.js';

/** A strategy while the plan is being put together, with how far down the plan it was first met. */
export interface StrategyDraft {
  strategy: ReadStrategy;
  kind: string | null;
  position: number;
}

/** Titles that share this much of their words are the same title, shortened or retyped. */
const sameTitleMin = 0.75;

/** Where a strategy's words stand. */
export interface Naming {
  label: StrategyLabel;
  words: string;
  place: Place;
  position: number;
}

const isSameTitle = (left: string, right: string): boolean => wordOverlap(left, right) >= sameTitleMin;

/** Tells whether a heading names a strategy: by its number where both have one, otherwise by its title. */
export function isNamedBy({ number, title }: ReadStrategy, label: StrategyLabel): boolean {
  if (number !== null && label.number !== null) return number === label.number;
  return title !== '' && label.title !== '' && isSameTitle(title, label.title);
}

/** The strategies of a plan in the making; it knows which headings name a strategy met before. */
export class StrategyList {
  readonly drafts: StrategyDraft[] = [];

  /** Finds the strategy a heading names again, because it is continued or repeated. */
  find(label: StrategyLabel): StrategyDraft | undefined {
    const byNumber = this.drafts.findLast(({ strategy }) => label.number !== null && strategy.number === label.number);
    const isUntitled = label.title === '' || byNumber?.strategy.title === '';
    if (byNumber !== undefined && (isUntitled || label.isContinued)) return byNumber;
    if (byNumber !== undefined && isSameTitle(label.title, byNumber.strategy.title)) return byNumber;
    if (label.title === '') return label.isContinued ? this.drafts.at(-1) : undefined;
    return this.drafts.findLast(
      ({ strategy }) =>
        isSameTitle(label.title, strategy.title) &&
        (label.number === null || strategy.number === null || label.isContinued),
    );
  }

  /** Gives the strategy a heading names: one met before, or a new one. */
  take({ label, words, place, position }: Naming): StrategyDraft {
    const known = this.find(label);
    if (known !== undefined) {
      if (known.strategy.title === '') known.strategy.title = label.title;
      return known;
    }
    const draft: StrategyDraft = {
      strategy: {
        number: label.number,
        title: label.title,
        actions: [],
        source: { places: [place], sentence: placeInWords(place), asWritten: words },
      },
      kind: label.kind,
      position,
    };
    this.drafts.push(draft);
    return draft;
  }

  /** Gives the strategy for actions that stand under no heading at all. */
  takeUnnamed(position: number): StrategyDraft {
    const last = this.drafts.find(({ strategy }) => strategy.source === null);
    if (last !== undefined) return last;
    const draft: StrategyDraft = {
      strategy: { number: null, title: '', actions: [], source: null },
      kind: null,
      position,
    };
    this.drafts.push(draft);
    return draft;
  }

  inOrder(): ReadStrategy[] {
    return [...this.drafts].sort((left, right) => left.position - right.position).map((draft) => draft.strategy);
  }
}
