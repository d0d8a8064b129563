import ExcelJS from 'exceljs';

/** Opens a workbook that was given out, as a program that receives one does. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // The library's types declare a Buffer of their own, which no real one satisfies.
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
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
