import type { Round } from './job.js';

const stopsWithinMs = 1_000;

/** Goes its rounds: does each thing, waits, and does it again; never two of the same at once. */
export class Rounds {
  private readonly known: Round[] = [];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly going = new Map<string, Promise<void>>();
  private running = false;

  constructor(private readonly troubled: (name: string, error: unknown) => void) {}

  add(round: Round): void {
    this.known.push(round);
  }

  start(): void {
    this.running = true;
    for (const round of this.known) this.go(round);
  }

  /** Starts nothing more, and waits a second at most for what is going on. */
  async stop(): Promise<void> {
    this.running = false;
    for (const timer of this.timers.values()) clearTimeout(timer);
    let patience: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => (patience = setTimeout(resolve, stopsWithinMs)));
    await Promise.race([Promise.all(this.going.values()), tooLong]);
    clearTimeout(patience);
  }

  private go(round: Round): void {
    const going = this.once(round).then(() => {
      if (!this.running) return;
      this.timers.set(
        round.name,
        setTimeout(() => this.go(round), round.everySeconds * 1_000),
      );
    });
    this.going.set(round.name, going);
  }

  private async once(round: Round): Promise<void> {
    try {
      await round.run();
    } catch (error) {
      this.troubled(round.name, error);
    }
  }
}
