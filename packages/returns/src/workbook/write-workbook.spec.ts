import { describe, expect, it } from '@jest/globals';
import {
  makeChiefOfficersReturn,
  makeCommitteeReturn,
  makeIdentity,
  openWorkbook,
  partsOf,
} from '../../testing/index.js';
import { writeChiefOfficersReturn } from '../chief-officers/write-chief-officers-return.js';
import { writeCommitteeReturn } from '../committee/write-committee-return.js';
import type { ReturnIdentity } from '../return-identity.js';

const returns = [
  ['committee', (identity: ReturnIdentity) => writeCommitteeReturn(makeCommitteeReturn({ identity }))],
  ['Chief Officers', (identity: ReturnIdentity) => writeChiefOfficersReturn(makeChiefOfficersReturn({ identity }))],
] as const;

const sheetNames = (parts: Map<string, string>) =>
  [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet'));

describe.each(returns)('writing the %s workbook', (_, write) => {
  it('gives the same bytes for the same content, whenever it is written', async () => {
    const first = await write(makeIdentity());
    await new Promise((resolve) => setTimeout(resolve, 2100)); // The clock in a zip archive ticks every two seconds.
    expect(Buffer.from(await write(makeIdentity())).equals(first)).toBe(true);
  });

  it('gives other bytes when it is made at another instant', async () => {
    const later = await write(makeIdentity({ createdAt: new Date('2026-04-03T00:00:00Z') }));
    expect(Buffer.from(await write(makeIdentity())).equals(later)).toBe(false);
  });

  it('says in its properties what it is, who made it and when', async () => {
    const workbook = await openWorkbook(await write(makeIdentity()));
    expect(workbook.title).toContain('Strathlorne Child Protection Committee');
    expect(workbook).toMatchObject({
      subject: 'As at 31/03/2026',
      creator: 'Followthrough 0.1.0',
      lastModifiedBy: 'Followthrough 0.1.0',
      created: new Date('2026-04-02T09:15:00Z'),
      modified: new Date('2026-04-02T09:15:00Z'),
    });
  });

  it.each([
    [undefined, 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL', 'OFFICIAL'],
  ])('bears its marking on every sheet and page (%p)', async (marking, shown) => {
    const bytes = await write(marking === undefined ? makeIdentity() : makeIdentity({ marking }));
    const workbook = await openWorkbook(bytes);
    for (const sheet of workbook.worksheets) {
      expect(sheet.getCell('A2').text.split('   |   ')[0]).toBe(shown);
      expect(sheet.headerFooter.oddFooter).toContain(`&L&B${shown}&B`);
    }
  });

  it('freezes the headings of every table that has a sheet to itself, and repeats them in print', async () => {
    const parts = partsOf(await write(makeIdentity()));
    for (const name of sheetNames(parts)) {
      const xml = parts.get(name) ?? '';
      const isOneTable = (xml.match(/<tablePart /g) ?? []).length === 1 && xml.includes('<row r="4"');
      expect(xml).toMatch(isOneTable ? /<pane [^>]*ySplit="4"[^>]*state="frozen"/ : /<pane [^>]*ySplit="3"/);
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"/);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    }
    const titles = (parts.get('xl/workbook.xml') ?? '').match(/_xlnm\.Print_Titles/g);
    expect(titles).toHaveLength(sheetNames(parts).length);
  });

  it('filters every table by every heading, under a name of its own', async () => {
    const tables = [...partsOf(await write(makeIdentity())).entries()].filter(([name]) =>
      name.startsWith('xl/tables/table'),
    );
    const names = tables.map(([, xml]) => /displayName="([A-Za-z]+)"/.exec(xml)?.[1]);
    expect(new Set(names).size).toBe(tables.length);
    for (const [, xml] of tables) {
      expect(xml).toMatch(/<autoFilter ref="A\d+:[A-Z]+\d+">/);
      const headings = [...xml.matchAll(/<tableColumn [^>]*name="([^"]+)"/g)].map((match) => match[1]?.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
      expect(xml.match(/hiddenButton="0"/g)).toHaveLength(headings.length);
    }
  });

  it('has no formula and no merged cell', async () => {
    const parts = partsOf(await write(makeIdentity()));
    for (const name of sheetNames(parts)) expect(parts.get(name)).not.toMatch(/<f[ >/]|<mergeCell/);
  });

  it('never shows a tint without a symbol and a word', async () => {
    const workbook = await openWorkbook(await write(makeIdentity()));
    const words = Object.values(makeIdentity().colourKey).map(({ symbol, word }) => `${symbol} ${word}`);
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const isTinted =
            cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid' && cell.font?.color?.argb !== 'FFFFFFFF';
          if (isTinted && cell.value !== null) expect(words).toContain(cell.value);
        }),
      );
  });
});
