import { cohensKappa, type AgreementTable, type Kappa } from './kappa.js';

/** The themes that two people gave one passage, without seeing one another's. */
export interface TwiceLabelled {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** How far two people agree on one theme, or on all of them. */
export interface Agreement extends AgreementTable {
  readonly kappa: Kappa | null;
  /** The share of what was looked at to which a person gave the theme, from 0 to 1, as the mean of both. */
  readonly prevalence: number;
}

/** How far two people agree. */
export interface AgreementReport {
  readonly passages: number;
  /** Over every pair of a passage and a theme. */
  readonly overall: Agreement;
  /** Themes that at least one of them gave, in the order of the themes handed in. */
  readonly themes: readonly (Agreement & { readonly slug: string; readonly few: boolean })[];
  /** The mean of the kappas of single themes, and over how many of them it is defined. */
  readonly mean: { readonly value: number | null; readonly themes: number };
  /** Whether there are too few passages to lean on. */
  readonly few: boolean;
}

/** From how many passages an agreement can be leant on; a theme, from how many passages that one of them gave it. Ours. */
export const agreementRule = { passagesMin: 50, givenMin: 5 } as const;

function agreementOn(table: AgreementTable): Agreement {
  const { both, onlyFirst, onlySecond, neither } = table;
  const seen = both + onlyFirst + onlySecond + neither;
  const prevalence = seen === 0 ? 0 : (2 * both + onlyFirst + onlySecond) / (2 * seen);
  return { ...table, kappa: cohensKappa(table), prevalence };
}

function countOne(labelled: readonly TwiceLabelled[], slug: string): AgreementTable {
  const table = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const { first, second } of labelled) {
    const [one, other] = [first.includes(slug), second.includes(slug)];
    table[one ? (other ? 'both' : 'onlyFirst') : other ? 'onlySecond' : 'neither'] += 1;
  }
  return table;
}

function sum(tables: readonly AgreementTable[]): AgreementTable {
  const total = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const table of tables)
    for (const cell of ['both', 'onlyFirst', 'onlySecond', 'neither'] as const) total[cell] += table[cell];
  return total;
}

/**
 * Says how far two people agree on the themes of the same passages: over all themes and for each.
 *
 * @param labelled - The passages that both labelled.
 * @param slugs - Every theme that they could have given.
 * @returns Counts with their kappas. The pairs of one passage hang together, so that the overall interval is somewhat
 *   too narrow.
 */
export function agreementOf(labelled: readonly TwiceLabelled[], slugs: readonly string[]): AgreementReport {
  const every = slugs.map((slug) => ({ slug, ...agreementOn(countOne(labelled, slug)) }));
  const given = ({ both, onlyFirst, onlySecond }: AgreementTable) => both + onlyFirst + onlySecond;
  const themes = every
    .filter((theme) => given(theme) > 0)
    .map((theme) => ({ ...theme, few: given(theme) < agreementRule.givenMin }));
  const values = themes.flatMap(({ kappa }) => (kappa === null ? [] : [kappa.value]));
  const mean = values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
  return {
    passages: labelled.length,
    overall: agreementOn(sum(every)),
    themes,
    mean: { value: mean, themes: values.length },
    few: labelled.length < agreementRule.passagesMin,
  };
}
