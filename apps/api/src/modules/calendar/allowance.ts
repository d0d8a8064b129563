import { Problem } from '@followthrough/domain';

const remembered = 10_000;

/** Lets each address do something so many times in so many minutes. */
export class Allowance {
  private readonly used = new Map<string, { readonly since: number; readonly times: number }>();

  constructor(private readonly limits: { readonly times: number; readonly minutes: number }) {}

  /**
   * Counts a use.
   *
   * @throws {Problem} `request.too-many`
   */
  use(whose: string, now: Date): void {
    const before = this.used.get(whose);
    const fresh = before === undefined || now.getTime() - before.since >= this.limits.minutes * 60_000;
    const { since, times } = fresh ? { since: now.getTime(), times: 0 } : before;
    if (times >= this.limits.times) throw new Problem('request.too-many');
    this.used.delete(whose); // set again, it stands last: the first is whoever was seen longest ago
    this.used.set(whose, { since, times: times + 1 });
    const [longestAgo] = this.used.keys();
    if (this.used.size > remembered && longestAgo !== undefined) this.used.delete(longestAgo);
  }
}
