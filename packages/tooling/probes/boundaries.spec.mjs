import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { cruiseTree } from '../boundaries/cruise.mjs';
import { inTree } from './tree.mjs';

const rules = createRequire(import.meta.url)('../boundaries/rules.cjs');

const actions = 'apps/api/src/modules/actions';
const web = 'apps/web/src';

/** A product in small that keeps every rule: what each breach is added to. */
const sound = {
  'packages/domain/src/index.ts': `export * from './action.js';`,
  'packages/domain/src/action.ts': `import { z } from 'zod'; export const Action = z.string();`,
  'packages/domain/src/action.spec.ts': `import './action.js'; import 'fast-check';`,
  'packages/spc/src/index.ts': `export const limits = 1;`,
  'packages/themes/src/index.ts': `import '@followthrough/domain'; import { readFileSync } from 'node:fs';`,
  'packages/returns/src/index.ts': `import '@followthrough/domain'; import 'exceljs';`,
  'packages/intake/src/index.ts': `import '@followthrough/domain'; import 'yauzl';`,
  'infra/local/embedded-postgres/src/index.ts': `import { spawn } from 'node:child_process';`,
  [`${actions}/index.ts`]: `export * from './actions.service.js';`,
  [`${actions}/actions.controller.ts`]: `import './actions.service.js';`,
  [`${actions}/actions.service.ts`]: `import '../../database/scope.js'; import '../people/index.js'; import './action.entity.js';
    import './actions.repository.js'; import './actions.policy.js'; import '@followthrough/themes';`,
  [`${actions}/actions.repository.ts`]: `import type { Scoped } from '../../database/scope.js';`,
  [`${actions}/actions.policy.ts`]: `import type { Role } from '@followthrough/domain';`,
  [`${actions}/action.entity.ts`]: `import { Entity } from 'typeorm';`,
  'apps/api/src/modules/people/index.ts': `export * from './people.repository.js';`,
  'apps/api/src/modules/people/people.repository.ts': `import '@followthrough/domain';`,
  'apps/api/src/modules/people/person.entity.ts': `import 'typeorm';`,
  'apps/api/src/database/scope.ts': `import 'typeorm';`,
  'apps/api/src/database/entities.ts': `import '../modules/actions/action.entity.js';`,
  'apps/api/src/database/data-source.ts': `import 'pg'; import './entities.js';`,
  'apps/api/src/http/caller.ts': `import type { Scope } from '../database/scope.js';`,
  'apps/api/src/demonstration/index.ts': `import '../modules/people/person.entity.js'; import '../database/data-source.js';`,
  'apps/api/src/main.ts': `import './modules/actions/index.js'; import './demonstration/index.js';`,
  [`${web}/main.tsx`]: `import { Page } from './app/page'; export const site = <Page />;`,
  [`${web}/app/page.tsx`]: `import { List } from '../features/actions/list'; export const Page = () => <List />;`,
  [`${web}/features/actions/list.tsx`]: `import { Table } from '../../components/table'; export const List = () => <Table />;`,
  [`${web}/features/session/form.tsx`]: `import '../../wire/call'; export const Form = () => null;`,
  [`${web}/components/table.tsx`]: `import { words } from '@followthrough/domain/words'; export const Table = () => <p>{words}</p>;`,
  [`${web}/wire/call.ts`]: `import type { Gives } from '@followthrough/domain';`,
  [`${web}/testing/make-me.ts`]: `import '@followthrough/domain';`,
};

/** For each rule, one file that breaks it and no other. */
const breaks = {
  'domain-needs-zod-alone': { 'packages/domain/src/stored.ts': `import 'pg';` },
  'spc-needs-nothing': { 'packages/spc/src/named.ts': `import '@followthrough/domain';` },
  'themes-need-the-domain-alone': { 'packages/themes/src/kept.ts': `import 'pg';` },
  'returns-need-the-domain-alone': { 'packages/returns/src/counted.ts': `import '@followthrough/spc';` },
  'intake-needs-the-domain-alone': { 'packages/intake/src/sent.ts': `import 'node:http';` },
  'database-launcher-needs-node-alone': {
    'infra/local/embedded-postgres/src/known.ts': `import '@followthrough/domain';`,
  },
  'packages-never-look-up': { 'packages/domain/testing/app.ts': `import '../../../apps/api/src/http/caller.js';` },
  'modules-have-one-door': { [`${actions}/owed.ts`]: `import '../people/people.repository.js';` },
  'the-rest-of-the-api-uses-the-door-too': {
    'apps/api/src/http/guard.ts': `import '../modules/people/people.repository.js';`,
  },
  'the-demonstration-borrows-tables-alone': {
    'apps/api/src/demonstration/load.ts': `import '../modules/people/people.repository.js';`,
  },
  'modules-stand-on-the-ground-alone': { [`${actions}/shown.ts`]: `import '../../demonstration/index.js';` },
  'controllers-only-pass-on': { [`${actions}/hasty.controller.ts`]: `import './actions.repository.js';` },
  'storing-never-looks-up': { [`${actions}/proud.repository.ts`]: `import './actions.controller.js';` },
  'storing-computes-nothing': { [`${actions}/chart.repository.ts`]: `import '@followthrough/spc';` },
  'policies-are-pure': { [`${actions}/asking.policy.ts`]: `import './history.js';`, [`${actions}/history.ts`]: '' },
  'the-database-has-one-door': { [`${actions}/back-door.ts`]: `import '../../database/data-source.js';` },
  'typeorm-stays-where-rows-are': { [`${actions}/saving.service.ts`]: `import 'typeorm';` },
  'the-browser-knows-the-domain-alone': { [`${web}/charts/limits.ts`]: `import '@followthrough/spc';` },
  'features-keep-apart': { [`${web}/features/actions/door.tsx`]: `import '../session/form';` },
  'what-is-shared-knows-no-feature': { [`${web}/components/wide.tsx`]: `import '../features/session/form';` },
  'features-know-no-page': { [`${web}/features/session/back.tsx`]: `import '../../app/page';` },
  'the-product-needs-no-test': { [`${web}/components/me.tsx`]: `import '../testing/make-me';` },
  'no-cycles': {
    'packages/domain/src/hen.ts': `import './egg.js';`,
    'packages/domain/src/egg.ts': `import './hen.js';`,
  },
  'no-orphans': { 'packages/domain/src/forgotten.ts': `export const forgotten = true;` },
};

const breachesOf = (files) => inTree(files, cruiseTree).then(({ breaches }) => breaches);

describe('holding imports to the boundaries', () => {
  it('lets a sound product pass', async () => {
    expect(await breachesOf(sound)).toEqual([]);
  });

  it.each(rules.map(({ name }) => name))('stops what breaks %s, and nothing else fires', async (name) => {
    const fired = await breachesOf({ ...sound, ...breaks[name] });
    expect([...new Set(fired.map(({ rule }) => rule))]).toEqual([name]);
  });

  it('says with every rule what to do instead', () => {
    for (const { name, comment } of rules)
      expect({ name, comment }).toEqual({ name, comment: expect.stringMatching(/\.$/) });
  });

  it('follows an import of a type as it follows any other', async () => {
    const fired = await breachesOf({ ...sound, 'packages/domain/src/row.ts': `import type { Client } from 'pg';` });
    expect(fired).toHaveLength(1);
  });

  it('refuses to pass a tree in which it finds nothing to read', async () => {
    await expect(inTree({ 'apps/readme.md': '' }, cruiseTree)).rejects.toThrow('did not read');
  });
});
