import { Problem, type EscalationLine, type EscalationList, type EscalationOutcome } from '@followthrough/domain';
import { decisionSoughtWords } from '@followthrough/domain/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findOpenSteps, findStep, findStepsOf, writeOutcome, type StoredEscalation } from './escalations.repository.js';
import { mayRecordOutcome } from './rounds.policy.js';

/** Tells to whom actions were brought and why, and keeps what came of it. */
@Injectable()
export class EscalationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, actionId: string | undefined): Promise<EscalationList> {
    return this.database.within(caller.scope, async (scoped) => {
      const steps = actionId === undefined ? await findOpenSteps(scoped) : await findStepsOf(scoped, actionId);
      return { steps: steps.map(toLine), mayRecordOutcome: mayRecordOutcome(caller.me.role) };
    });
  }

  recordOutcome(caller: Caller, id: string, seen: number, { outcome }: EscalationOutcome): Promise<EscalationLine> {
    return this.database.within(caller.scope, async (scoped) => {
      await this.found(scoped, id);
      const written = await writeOutcome(scoped, id, seen, { outcome, on: this.clock.today(), by: caller.signature });
      if (!written) throw new Problem('record.changed-meanwhile');
      return this.found(scoped, id);
    });
  }

  private async found(scoped: Scoped, id: string): Promise<EscalationLine> {
    const step = await findStep(scoped, id);
    if (step === null) throw new Problem('record.not-found');
    return toLine(step);
  }
}

function toLine(step: StoredEscalation): EscalationLine {
  return { ...step, decisionSought: decisionSoughtWords[step.reason] ?? null };
}
