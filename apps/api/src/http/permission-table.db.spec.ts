import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@followthrough/domain';
import type { DataSource } from 'typeorm';
import { caseTables } from '../../testing/access/case-tables.js';
import { fillTables } from '../../testing/access/fill-tables.js';
import { rowsSeen } from '../../testing/access/rows-seen.js';
import { tell } from '../../testing/access/tell.js';
import { openWalker } from '../../testing/access/walk.js';
import { openTestApp, type TestApp } from '../../testing/open-test-app.js';
import { actsByModule } from '../../testing/permissions/acts.js';
import { kinds } from '../../testing/permissions/kinds.js';
import { limits } from '../../testing/permissions/limits.js';
import { marksOn, pageOf, rightsOn, words } from '../../testing/permissions/page.js';
import { partsSeen, recordsKept } from '../../testing/permissions/records.js';
import { asApplication } from '../database/address.js';
import { openDataSource } from '../database/data-source.js';

const file = path.resolve('../../docs/permissions.md');
const patience = 240_000;

let test: TestApp;
let application: DataSource;
beforeAll(async () => {
  test = await openTestApp();
  application = await openDataSource(asApplication(test.owner));
  await fillTables(test);
}, patience);
afterAll(async () => {
  await application.destroy();
  await test.close();
});

describe('the permission table in docs', () => {
  it(
    'says what endpoints, policies and the database say, word for word',
    async () => {
      const seen = await rowsSeen(test, application);
      const page = pageOf(await recordsKept(test, seen), await partsSeen(test));
      if (process.env['WRITE_PERMISSIONS'] === 'yes') writeFileSync(file, page);
      expect(words(readFileSync(file, 'utf8'))).toBe(words(page));
      expect(Object.keys(kinds).sort()).toEqual(Object.keys(caseTables).sort());
    },
    patience,
  );

  it(
    'is what the running product does: each mark is tried as each role',
    async () => {
      const marks = marksOn(readFileSync(file, 'utf8'));
      const acts = new Map(actsByModule().flatMap(({ acts: each }) => each.map((act) => [act.name, act.words])));
      const cells = (await (await openWalker(test)).walk(({ whose }) => whose === 'own')).filter(({ name }) =>
        acts.has(name),
      );
      const wrong = cells
        .filter(({ role, name, status }) => (marks.get(acts.get(name) ?? '')?.has(role) ?? false) === (status === 403))
        .map(({ role, name, status }) => `${role} ${name}: ${status}`);
      tell('the permission table', {
        marks: marks.size * Role.options.length,
        tried: cells.length,
        wrong: wrong.length,
      });
      expect(wrong).toEqual([]);
      expect(new Set(acts.values()).size).toBe(acts.size);
      expect(marks.size).toBe(acts.size);
      expect(cells.length).toBeGreaterThanOrEqual(750);
    },
    patience,
  );

  it('gives nobody an act that writes on cases whom the database lets write nothing there, nor the other way round', () => {
    const page = readFileSync(file, 'utf8');
    const writes = (role: Role) =>
      [...rightsOn(page).values()].some((rights) => /add|change|remove/.test(rights.get(role) ?? ''));
    expect(Role.options.filter(writes)).toEqual(['lead', 'chief-officer', 'member', 'agency']);
    const acts = marksOn(page);
    const comments = acts.get('Comment on an action. Whoever is named is told.');
    expect(Role.options.filter((role) => comments?.has(role) === true)).toEqual(Role.options.filter(writes));
  });

  it('asks the policies of every module that has one', () => {
    expect(Object.keys(limits).length).toBeGreaterThanOrEqual(25);
  });
});
