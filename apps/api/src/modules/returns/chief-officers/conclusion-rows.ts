import { type Conclusion, type MeasureSnapshot, type PlanRow } from '@followthrough/domain';
import { conclusionSymbols, conclusionWords, gistOf, gistWords } from '@followthrough/domain/words';
import type { ChiefOfficersReturn } from '@followthrough/returns';
import { agenciesOf, wordsOrNothing } from '../words.js';

const worseFirst: readonly Conclusion[] = ['worse', 'mixed', 'no-sign-yet', 'too-early', 'improving'];

/** What people last concluded of each action that is not closed, what is worse first, and how many wait for a word. */
export function conclusionsOn(
  rows: readonly PlanRow[],
  snapshots: ReadonlyMap<string, readonly MeasureSnapshot[]>,
): Pick<ChiefOfficersReturn, 'conclusions' | 'withoutConclusion'> {
  const open = rows.filter(({ closedOn }) => closedOn === null);
  const told = open.flatMap((row) => (row.verdict === null ? [] : [{ row, verdict: row.verdict }]));
  return {
    withoutConclusion: open.filter(({ id, verdict }) => verdict === null && snapshots.has(id)).length,
    conclusions: told
      .toSorted((a, b) => rank(a.verdict) - rank(b.verdict) || b.verdict.on.localeCompare(a.verdict.on))
      .map(({ row, verdict: { conclusion, on, by, statement } }) => ({
        actionId: row.id,
        reviewReference: row.reviewReference,
        action: row.text,
        agency: agenciesOf(row),
        conclusion: conclusionWords[conclusion],
        symbol: conclusionSymbols[conclusion],
        concludedOn: on,
        concludedBy: by,
        statement,
        measuresSay: wordsOrNothing((snapshots.get(row.id) ?? []).map(inBrief).join('\n')),
      })),
  };
}

const rank = ({ conclusion }: { readonly conclusion: Conclusion }) => worseFirst.indexOf(conclusion);

function inBrief({ said }: MeasureSnapshot): string {
  return `${said.name}: ${gistWords[gistOf(said)].words}`;
}
