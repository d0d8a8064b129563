import {
  cellsOf,
  columnsOfWords,
  Problem,
  readingsMax,
  understandReadings,
  type RowOfCells,
  type UnderstoodReadings,
} from '@followthrough/domain';
import type { ReadSheet } from '@followthrough/intake';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { findReadings, type KeptReadings } from './readings.repository.js';
import { readSheet } from './sheet-reader.js';

/** Tells what is understood of rows before any is kept. Nothing is saved. */
@Injectable()
export class UnderstandingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of rows that were pasted, or came from a file of text. */
  async ofText(caller: Caller, measureId: string, text: string): Promise<UnderstoodReadings> {
    const kept = await this.kept(caller, measureId);
    return this.understood(kept, cellsOf(text), { path: 'text', sheet: null });
  }

  /** Of one sheet of a workbook. Whoever does not see the measure has nothing read. */
  async ofWorkbook(
    caller: Caller,
    measureId: string,
    file: { readonly fileName: string; readonly sheet: number; readonly bytes: Uint8Array },
  ): Promise<UnderstoodReadings> {
    const kept = await this.kept(caller, measureId);
    const sheet = await readSheet(caller.me.personId, file);
    return this.understood(kept, sheet.rows, { path: 'file', sheet });
  }

  private async kept(caller: Caller, measureId: string): Promise<KeptReadings> {
    const kept = await this.database.within(caller.scope, (scoped) => findReadings(scoped, measureId));
    if (kept === null) throw new Problem('record.not-found');
    return kept;
  }

  private understood(
    { unit, cadence, readings }: KeptReadings,
    rows: readonly RowOfCells[],
    { path, sheet }: { readonly path: string; readonly sheet: ReadSheet | null },
  ): UnderstoodReadings {
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    if (filled.length > readingsMax) throw tooMany(filled.length, path);
    const known = readings.map(({ id, version, on, value, numerator, denominator }) => {
      return { id, version, on, value, numerator, denominator };
    });
    const understood = understandReadings(filled, { unit, cadence, today: this.clock.today(), known });
    const letters = (column: number | null) => (column === null ? undefined : sheet?.columns[column]);
    return {
      rows: understood.map(({ column, ...row }) => {
        const letter = letters(column);
        return { ...row, place: letter === undefined ? null : `${letter}${row.row}` };
      }),
      sheet: sheet && { read: sheet.sheet, among: [...sheet.sheets] },
      remarks: [...(sheet?.remarks ?? []), ...asideRemarks(filled, sheet)],
    };
  }
}

function asideRemarks(rows: readonly RowOfCells[], sheet: ReadSheet | null): string[] {
  return columnsOfWords(rows).map(({ column, heading }) => {
    const which = sheet?.columns[column] ?? `${column + 1}`;
    return `Column ${which} (“${heading.slice(0, 40)}”) is read as words and not kept.`;
  });
}

function tooMany(filled: number, path: string): Problem {
  const [there, most] = [filled.toLocaleString('en-GB'), readingsMax.toLocaleString('en-GB')];
  const sentence = `These are ${there} rows. Bring at most ${most} at once, so that each can be looked at before it is saved.`;
  return new Problem('request.invalid', {}, [{ path, sentence }]);
}
