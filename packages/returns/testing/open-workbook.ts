import ExcelJS from 'exceljs';
import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../src/workbook/zip.js';

/** Opens a written workbook, as a program that receives one does. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The library's types declare a Buffer of their own, which no real one satisfies.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The files inside a workbook, as text by their paths: what Excel itself reads. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, string>();
  for (const { name, listedAt, storedAt } of zipEntries(bytes)) {
    const start = storedAt + 30 + view.getUint16(storedAt + 26, true) + view.getUint16(storedAt + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(listedAt + 20, true));
    const isDeflated = view.getUint16(listedAt + 10, true) === 8;
    parts.set(name, new TextDecoder().decode(isDeflated ? inflateRawSync(packed) : packed));
  }
  return parts;
}

/** The rows of a sheet's table as values by heading, found by the heading of its first column. */
export function tableRows(worksheet: ExcelJS.Worksheet | undefined, firstHeader: string): Record<string, unknown>[] {
  if (!worksheet) throw new Error('There is no such sheet.');
  const rows = Array.from(worksheet.getSheetValues(), (row) => (Array.isArray(row) ? row.slice(1) : []));
  const top = rows.findIndex((row) => row[0] === firstHeader);
  const headers = rows[top] ?? [];
  const below = rows.slice(top + 1);
  const end = below.findIndex((row) => row.length === 0);
  const body = end === -1 ? below : below.slice(0, end);
  return body.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
}
