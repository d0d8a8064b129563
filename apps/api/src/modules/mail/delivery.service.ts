import { mailTriesMax, minutesToNextTry } from '@followthrough/domain';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Database } from '../../database/scope.js';
import { Jobs, system } from '../../jobs/index.js';
import { takeMail, writeOutcome, type Outcome, type WaitingMail } from './delivery.repository.js';
import { handIn, openMailServer, type Objection } from './mail-server.js';

const everySeconds = 30;

/**
 * Hands waiting mails to the mail server, one after the other. A mail is marked before it is handed in and noted after:
 * a product that is killed between the two hands the same mail in again under the same name, rather than lose it.
 */
@Injectable()
export class DeliveryService implements OnModuleInit, OnModuleDestroy {
  private readonly transport: ReturnType<typeof openMailServer> | null;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {
    this.transport = configuration.mail === null ? null : openMailServer(configuration.mail.server);
  }

  onModuleInit(): void {
    this.jobs.lookAfter({ name: 'mails', everySeconds, run: () => this.sendWaiting() });
  }

  onModuleDestroy(): void {
    this.stopping = true;
    this.transport?.close();
  }

  /** Tries every mail whose time has come. */
  async sendWaiting(): Promise<void> {
    while (this.transport !== null && !this.stopping) {
      const mail = await this.database.within(system, takeMail);
      if (mail === null) return;
      const outcome = await this.send(mail);
      await this.database.within(system, (scoped) => writeOutcome(scoped, mail.id, outcome));
    }
  }

  private async send(mail: WaitingMail): Promise<Outcome> {
    const { transport, configuration } = this;
    if (transport === null || configuration.mail === null) throw new Error('There is no mail server.');
    const objection = await handIn(transport, configuration.mail.from, mail);
    return objection === null ? { state: 'sent' } : outcomeOf(objection, mail.tries);
  }
}

function outcomeOf({ final, problem }: Objection, tries: number): Outcome {
  if (final) return { state: 'refused', problem };
  if (tries >= mailTriesMax) return { state: 'given-up', problem };
  return { state: 'waiting', problem, minutes: minutesToNextTry(tries) };
}
