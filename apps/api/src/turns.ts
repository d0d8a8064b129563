import { Problem } from '@followthrough/domain';

/** How much dear work goes on at once, how much may wait for it, and how much of both may be for one person or address. */
export interface TurnLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly ofOne: number;
}

/** Lets work that is dear in memory or time go on a little at a time, and refuses more than could be done soon. */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly held = new Map<string, number>();

  constructor(private readonly limits: TurnLimits) {}

  /**
   * Does the work when its turn comes.
   *
   * @param whose - The person or address it is for, so that nobody fills the queue alone.
   * @throws {Problem} `request.too-many`
   */
  async take<Result>(whose: string, work: () => Promise<Result>): Promise<Result> {
    const held = this.held.get(whose) ?? 0;
    if (held >= this.limits.ofOne) throw new Problem('request.too-many');
    if (this.working >= this.limits.atOnce && this.waiting.length >= this.limits.waiting)
      throw new Problem('request.too-many');
    this.held.set(whose, held + 1);
    try {
      await this.begin();
      return await work().finally(() => this.end());
    } finally {
      this.giveBack(whose);
    }
  }

  private async begin(): Promise<void> {
    if (this.working < this.limits.atOnce) this.working += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** A turn goes straight to whoever waits longest; only when nobody does is there one more to take. */
  private end(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.working -= 1;
    else next();
  }

  private giveBack(whose: string): void {
    const held = (this.held.get(whose) ?? 1) - 1;
    if (held > 0) this.held.set(whose, held);
    else this.held.delete(whose);
  }
}
