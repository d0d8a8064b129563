import type { PlanRow } from '@followthrough/domain';
import { gradeInWords } from '@followthrough/domain/words';
import type { DatedWords, GradedEvidence } from '@followthrough/returns';

/** Words, or nothing where nobody wrote any. */
export function wordsOrNothing(words: string): string | null {
  return words === '' ? null : words;
}

/** A word with a capital at its head. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The agencies that lead an action, each once; says so when the plan names none. */
export function agenciesOf({ leads }: Pick<PlanRow, 'leads'>): string {
  const named = [...new Set(leads.flatMap(({ agency }) => agency ?? []))];
  return named.length === 0 ? noAgency : named.join('; ');
}

/** What stands in the place of an agency when the plan names none. */
export const noAgency = 'No agency named';

/** The posts that lead an action, as the plan names them. */
export function leadsOf({ leads }: Pick<PlanRow, 'leads'>): string | null {
  return wordsOrNothing(leads.map(({ post }) => post).join('; '));
}

/** The last thing reported of an action, and the day. */
export function latestUpdateOf({ lastUpdate, lastUpdateOn }: PlanRow): DatedWords | null {
  return lastUpdate === null || lastUpdateOn === null ? null : { words: lastUpdate, on: lastUpdateOn };
}

/** How often a date moved; nothing where a plan that was brought in gave two dates and not how often. */
export function timesMovedOf({ slippage }: Pick<PlanRow, 'slippage'>): number | null {
  return slippage.timesMoved === 0 && slippage.days !== 0 ? null : slippage.timesMoved;
}

/** An evidence grade with what it means, and that it rests on evidence that has expired where it does. */
export function evidenceOf(grade: number, expired = false): GradedEvidence {
  return { grade, words: gradeInWords(grade, expired) };
}
