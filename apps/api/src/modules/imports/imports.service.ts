import { createHash } from 'node:crypto';
import { Problem, type ConfirmImport, type ImportDone, type ImportList, type ReadPlan } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { actionPassage, strategyPassage, suggestFor } from '../themes/index.js';
import { checkConfirmed } from './check-confirmed.js';
import { confirmedRows, type ConfirmedRows } from './confirmed-rows.js';
import { findAgencies, findImports, isImported, isReferenceTaken, takeTurn } from './imports.repository.js';
import { readPlan } from './plan-reader.js';
import { toReadPlan } from './to-read-plan.js';
import { saveConfirmed } from './confirmed.repository.js';

/** Reads plans that committees keep as documents, and saves what a person confirmed of them. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reads a file for a person to check. Nothing of it is saved. */
  async read(caller: Caller, fileName: string, bytes: Uint8Array): Promise<ReadPlan> {
    // Read before the database is asked: a slow file must not hold a connection.
    const found = await readPlan({ personId: caller.me.personId, fileName, bytes });
    const fileSha256 = createHash('sha256').update(bytes).digest('hex');
    return this.database.within(caller.scope, async (scoped) =>
      toReadPlan(found, {
        fileName,
        fileSha256,
        agencies: await findAgencies(scoped),
        alreadyImported: await isImported(scoped, fileSha256),
      }),
    );
  }

  /** Saves a confirmed plan and suggests themes for it, whole or not at all. */
  confirm(caller: Caller, input: ConfirmImport): Promise<ImportDone> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    const ground = { committeeId, signature: caller.signature, today: this.clock.today() };
    return this.database.within(caller.scope, async (scoped) => {
      await takeTurn(scoped);
      await this.refuseTwice(scoped, input);
      const agencies = await findAgencies(scoped);
      checkConfirmed(input, new Set(agencies.map(({ id }) => id)), ground.today);
      const rows = confirmedRows(input, ground);
      await saveConfirmed(scoped.manager, rows);
      return {
        reviewId: rows.review.id,
        strategies: rows.strategies.length,
        actions: rows.actions.length,
        suggestions: await suggestFor(scoped.manager, passagesOf(rows)),
      };
    });
  }

  list(caller: Caller): Promise<ImportList> {
    return this.database.within(caller.scope, findImports);
  }

  private async refuseTwice(scoped: Scoped, { fileSha256, review }: ConfirmImport): Promise<void> {
    if (await isImported(scoped, fileSha256)) throw new Problem('import.already-confirmed');
    if (await isReferenceTaken(scoped, review.reference)) throw new Problem('review.reference-taken');
  }
}

function passagesOf({ review, strategies, actions }: ConfirmedRows) {
  return [
    ...strategies.map(strategyPassage),
    ...actions.map((action) => actionPassage({ ...action, reviewId: review.id })),
  ];
}
