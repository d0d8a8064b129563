import type { LocalDate, NoticeKind } from '@followthrough/domain';

/** Something to tell people. */
export interface NewNotice {
  /** Whom to tell. Whoever tells is left out, and nobody is told twice. */
  readonly personIds: readonly string[];
  readonly kind: NoticeKind;
  /** The action it is about; whoever tells must see it. */
  readonly actionId?: string | null;
  /** The committee it concerns: the teller's own unless told. */
  readonly committeeId?: string | null;
  /** By when an update is asked for; no other notice is given a date by whoever tells. */
  readonly dueOn?: LocalDate;
  /** Where to go, as a path in the product: `/actions/…`. */
  readonly link: string;
}
