import { Problem, type LocalDate } from '@followthrough/domain';

/** A day that somebody gave, and the field they gave it in. */
export interface GivenDay {
  readonly path: string;
  readonly day: LocalDate;
  /** What to tell whoever gave a day that has not come yet. */
  readonly sentence: string;
}

/**
 * Refuses a day that has not come yet, for what is recorded after it happened.
 *
 * @throws {Problem} `request.invalid`, beside the field.
 */
export function refuseAhead({ path, day, sentence }: GivenDay, today: LocalDate): void {
  if (day > today) throw new Problem('request.invalid', {}, [{ path, sentence }]);
}
