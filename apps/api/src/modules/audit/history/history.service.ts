import {
  fieldInWords,
  Problem,
  silentFields,
  tellChange,
  type HistoryLine,
  type HistoryPage,
  type MeanwhileChange,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { roleInWords } from '../role-in-words.js';
import {
  findHistory,
  findNames,
  findSince,
  tableOf,
  type HistoryOf,
  type StoredHistory,
} from './history.repository.js';

const pageSize = 50;
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Tells in words what was done to a record. */
@Injectable()
export class HistoryService {
  constructor(private readonly database: Database) {}

  show(caller: Caller, of: HistoryOf, page: number): Promise<HistoryPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const { changes, total } = await findHistory(scoped, of, { skip: (page - 1) * pageSize, take: pageSize });
      // Of what they may not see, a caller is not even told that it has a history.
      if (total === 0) throw new Problem('record.not-found');
      const names = await findNames(scoped, idsIn(changes));
      return { lines: linesOf(changes, { about: tableOf[of.kind], names }), total, page, pageSize };
    });
  }

  /** What was changed of a record after a version of it was seen, newest first: who, when and which fields. */
  since(caller: Caller, recordId: string, seen: number): Promise<MeanwhileChange[]> {
    return this.database.within(caller.scope, async (scoped) =>
      (await findSince(scoped, recordId, seen)).map(({ by, at, fields }) => ({
        ...{ by, at },
        fields: fields.filter((field) => !silentFields.has(field)).map(fieldInWords),
      })),
    );
  }
}

/** The ids among the values of changes. */
function idsIn(changes: readonly StoredHistory[]): string[] {
  const values = changes.flatMap(({ before, after }) => [
    ...Object.values(before ?? {}),
    ...Object.values(after ?? {}),
  ]);
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && isId.test(value)))];
}

/** What was done together is told together, in the order in which it was done. */
function linesOf(changes: readonly StoredHistory[], telling: Parameters<typeof tellChange>[1]): HistoryLine[] {
  const told: { readonly together: string; readonly line: HistoryLine }[] = [];
  for (const change of changes) {
    const what = tellChange(change, telling);
    if (what.length === 0) continue;
    const { id, at, by, together } = change;
    const last = told.at(-1);
    if (last?.together === together && last.line.by === by) last.line.what.unshift(...what);
    else told.push({ together, line: { id, at, by, role: roleInWords(change.role), what } });
  }
  return told.map(({ line }) => line);
}
