import { transform } from './swc.mjs';

/** Specs that need no browser. A package that needs a database adds `testing/jest-setup.mjs` beside its sources. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const setup = path.resolve('testing/global-setup.mjs');
const teardown = path.resolve('testing/global-teardown.mjs');

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>'],
  testRegex: '\\.spec\\.(ts|mjs)$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/e2e/'],
  passWithNoTests: true,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
  testTimeout: 30_000,
  workerIdleMemoryLimit: '512MB',
  ...(existsSync(setup) ? { globalSetup: setup } : {}),
  ...(existsSync(teardown) ? { globalTeardown: teardown } : {}),
};
