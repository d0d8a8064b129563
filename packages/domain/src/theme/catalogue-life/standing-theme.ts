import type { LocalDate } from '../../local-date.js';

/** A theme as the catalogue that comes with the product has it. */
export interface BaseTheme {
  readonly slug: string;
  readonly name: string;
  readonly group: string;
  readonly definition: string;
}

/** Where a theme stands on a day. Only one that is offered can be put on a passage anew. */
export type ThemeState = 'offered' | 'merged' | 'split' | 'retired';

/** A theme as it stood on a day. */
export interface StandingTheme extends BaseTheme {
  readonly state: ThemeState;
  /** Since when it stands so; `null` since the catalogue that came with the product. */
  readonly since: LocalDate | null;
  /** The committee whose own it is, which makes it provisional; `null` for a theme of all. */
  readonly committeeId: string | null;
  /** The theme it was merged into, for one that was. */
  readonly into: string | null;
  /** The themes it was split into, for one that was. */
  readonly parts: readonly string[];
  /** The change that made it stand so; a label of a split theme is placed for one such change. */
  readonly changeId: string | null;
}

/** The catalogue as it stood on a day: every theme there ever was by then, by its slug. */
export type CatalogueOn = ReadonlyMap<string, StandingTheme>;
