/** A calendar day written `YYYY-MM-DD`, without a time or a time zone. */
export type CalendarDay = string;

/** Where an action stands, as the product judges it; committees have their own colours and words for it. */
export type Status = 'blue' | 'green' | 'amber' | 'red' | 'grey' | 'neutral';

/** The tints a status can be painted. A tint never stands alone: its symbol and word are always beside it. */
export type Tint = Status | 'yellow' | 'purple' | 'teal';

/** Every status, in the order a key lists them. */
export const statuses: readonly Status[] = ['blue', 'green', 'amber', 'red', 'grey', 'neutral'];

/** How a committee words one status. */
export interface StatusWords {
  readonly word: string;
  /** A symbol whose shape differs from the others, so that colour is never the only sign. */
  readonly symbol: string;
  readonly meaning: string;
  /** The tint to paint, where the committee's own word asks for a different one from the status it stands for. */
  readonly tint?: Tint;
}

/** A committee's key: its words for every status. */
export type ColourKey = Readonly<Record<Status, StatusWords>>;

/** The program that made a return. */
export interface Product {
  readonly name: string;
  readonly version: string;
}

/** What every return says of itself. */
export interface ReturnIdentity {
  readonly committeeName: string;
  /** The protective marking, on every sheet and every printed page. OFFICIAL-SENSITIVE when left out. */
  readonly marking?: string;
  /** The day the figures describe. */
  readonly asAt: CalendarDay;
  /** Who answers for the return: a post, not a person's name. */
  readonly preparedBy: string;
  /** The rules that gave each status, such as "Status rules 1; run-chart rules: shift of 6, trend of 5". */
  readonly ruleSet: string;
  readonly product: Product;
  /** The instant the return was made. The same content with the same instant gives the same bytes. */
  readonly createdAt: Date;
  readonly colourKey: ColourKey;
}

/** The marking a return carries unless its committee says otherwise. */
export const defaultMarking = 'OFFICIAL-SENSITIVE';

/** The marking of a return: its own, or OFFICIAL-SENSITIVE. */
export function markingOf(identity: Pick<ReturnIdentity, 'marking'>): string {
  return identity.marking ?? defaultMarking;
}

/** A status in the committee's words with its symbol, such as "■ Red"; nothing for no status. */
export function statusInWords(status: Status | null, colourKey: ColourKey): string | null {
  if (status === null) return null;
  const { symbol, word } = colourKey[status];
  return `${symbol} ${word}`;
}

/** The tint a status is painted in; nothing for no status. */
export function tintOf(status: Status | null, colourKey: ColourKey): Tint | null {
  return status === null ? null : (colourKey[status].tint ?? status);
}
