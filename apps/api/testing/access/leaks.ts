import { openWorkbook } from '../open-workbook.js';
import type { Answer } from '../open-test-app.js';
import type { RouteName } from '@followthrough/domain';
import { textsIn, type Hidden } from './hidden.js';

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What of the hidden an answer gives away: ids anywhere in it, and texts as a value of their own or a sheet's cell. */
export async function leaksIn(answer: Answer<RouteName>, hidden: Hidden): Promise<string[]> {
  const texts = await textsOf(answer);
  const ids = texts.flatMap((text) => text.match(anyId) ?? []).filter((id) => hidden.ids.has(id));
  return [...new Set([...ids, ...texts.filter((text) => hidden.texts.has(text))])];
}

/** Every text of an answer: of JSON each value, of a workbook each cell, of anything else the whole. */
async function textsOf({ headers, bytes, body }: Answer<RouteName>): Promise<string[]> {
  const type = String(headers['content-type']);
  if (type.includes('json')) return textsIn(body);
  if (!type.includes('spreadsheet') || bytes.length === 0) return [bytes.toString('utf8')];
  const texts: string[] = [];
  const workbook = await openWorkbook(bytes);
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void texts.push(...textsIn(cell.text))));
  return texts;
}
