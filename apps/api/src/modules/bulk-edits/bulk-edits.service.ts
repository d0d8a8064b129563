import { randomUUID } from 'node:crypto';
import {
  bulkMax,
  checkApprover,
  checkBulkChange,
  Problem,
  type BulkChange,
  type BulkPreview,
  type BulkSelection,
  type LastBulkEdit,
  type NewBulkEdit,
  type ProblemCode,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { ActionsService } from '../actions/index.js';
import { findSettings } from '../settings/index.js';
import * as bulk from './bulk-edits.repository.js';
import { findLast } from './last-bulk-edit.repository.js';

/** Makes one change to many actions, as it was looked at: all of them, or none. */
@Injectable()
export class BulkEditsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: ActionsService,
  ) {}

  preview(caller: Caller, { actionIds, matching, change }: BulkSelection): Promise<BulkPreview> {
    return this.database.within(caller.scope, async (scoped) => {
      await checkAgency(scoped, change);
      await permitDates(scoped, change);
      const ids = actionIds ?? (await this.actions.idsOf(scoped, matching ?? {}));
      if (ids.length > bulkMax) throw new Problem('bulk.too-many', { count: ids.length, most: bulkMax });
      const rows = (await found(scoped, ids, false)).map((row) => ({
        ...{ id: row.id, version: row.version, reference: row.reference, text: row.text },
        refusal: refusalOf(row, change),
      }));
      const refused = rows.filter(({ refusal }) => refusal !== null).length;
      return { changed: rows.length - refused, refused, rows };
    });
  }

  make(caller: Caller, { seen, change }: NewBulkEdit): Promise<LastBulkEdit> {
    return this.database.within(caller.scope, async (scoped) => {
      await checkAgency(scoped, change);
      await permitDates(scoped, change);
      const versions = new Map(seen.map(({ id, version }) => [id, version]));
      const rows = await found(scoped, [...versions.keys()], true);
      refuse(
        'bulk.changed-meanwhile',
        rows.filter(({ id, version }) => versions.get(id) !== version),
      );
      refuse(
        'bulk.refused',
        rows.filter((row) => refusalOf(row, change) !== null),
      );
      const ids = rows.map(({ id }) => id);
      await bulk.noteBulkEdit(scoped, { id: randomUUID(), change, by: caller.signature }, ids);
      await this.explain(scoped, caller, ids, change);
      await bulk.changeAll(scoped, ids, change);
      return { last: await findLast(scoped) };
    });
  }

  private async explain(scoped: Scoped, caller: Caller, ids: readonly string[], change: BulkChange): Promise<void> {
    const on = this.clock.today();
    if (change.kind === 'due-date') {
      const { dueOn: to, reason, approvedBy } = change;
      await bulk.noteDates(scoped, ids, { on, to, reason, approvedBy });
    }
    if (change.kind === 'withdraw')
      await bulk.noteOnAll(scoped, ids, {
        on,
        by: caller.signature,
        text: `Withdrawn. ${change.reason}`.slice(0, 6000),
      });
  }
}

async function checkAgency(scoped: Scoped, change: BulkChange): Promise<void> {
  if (change.kind !== 'accountable-agency' || change.accountableAgencyId === null) return;
  if (await bulk.isOwnAgency(scoped, change.accountableAgencyId)) return;
  const sentence = 'Choose one of the agencies of this committee.';
  throw new Problem('request.invalid', {}, [{ path: 'change.accountableAgencyId', sentence }]);
}

/** Dates are moved with the agreement of whoever the committee lets agree. */
async function permitDates(scoped: Scoped, change: BulkChange): Promise<void> {
  if (change.kind === 'due-date')
    checkApprover(change.approvedBy, (await findSettings(scoped)).dueDateApprovers, 'change.approvedBy');
}

async function found(scoped: Scoped, ids: readonly string[], hold: boolean): Promise<bulk.BulkRow[]> {
  const rows = await bulk.findBulkRows(scoped, ids, hold);
  if (rows.length < new Set(ids).size) throw new Problem('record.not-found');
  return rows;
}

function refuse(code: ProblemCode, rows: readonly bulk.BulkRow[]): void {
  const named = rows
    .slice(0, 20)
    .map(({ reference }) => reference)
    .join(', ');
  if (rows.length > 0) throw new Problem(code, { count: rows.length, actions: named });
}

function refusalOf(row: bulk.BulkRow, change: BulkChange): ProblemCode | null {
  try {
    checkBulkChange(row, change);
    return null;
  } catch (refusal) {
    if (refusal instanceof Problem) return refusal.code;
    throw refusal;
  }
}
