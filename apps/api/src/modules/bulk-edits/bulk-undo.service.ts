import { Problem, type LastBulkEdit } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { noteOnAll } from './bulk-edits.repository.js';
import { findLast } from './last-bulk-edit.repository.js';
import { holdEdited, noteDatesBack, putBack } from './bulk-undo.repository.js';

const reason = 'The change was made to many actions at once, and was undone.';

/** Undoes the last bulk edit, while nothing in it has changed since. What was written of it stays. */
@Injectable()
export class BulkUndoService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  last(caller: Caller): Promise<LastBulkEdit> {
    return this.database.within(caller.scope, async (scoped) => ({ last: await findLast(scoped) }));
  }

  undo(caller: Caller, id: string): Promise<LastBulkEdit> {
    return this.database.within(caller.scope, async (scoped) => {
      const last = await findLast(scoped);
      if (last === null) throw new Problem('record.not-found');
      const { ids, changed } = await holdEdited(scoped, id);
      if (ids.length === 0) throw new Problem('record.not-found');
      // Asked again once the actions are held: somebody else may have undone it while this waited.
      const now = await findLast(scoped);
      if (now?.id !== id || now.undone) throw new Problem('bulk.nothing-to-undo');
      if (changed.length > 0)
        throw new Problem('bulk.changed-meanwhile', {
          count: changed.length,
          actions: changed.slice(0, 20).join(', '),
        });
      const undone = { on: this.clock.today(), by: caller.signature };
      if (last.change.kind === 'due-date') await noteDatesBack(scoped, id, { ...undone, reason });
      if (last.change.kind === 'withdraw')
        await noteOnAll(scoped, ids, { ...undone, text: `Not withdrawn. ${reason}` });
      await putBack(scoped, id, caller.signature);
      return { last: await findLast(scoped) };
    });
  }
}
