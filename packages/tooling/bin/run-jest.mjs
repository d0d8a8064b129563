#!/usr/bin/env node
// Runs this package's specs under jest with the house preset, and leaves the counts where the test command adds them up.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [flag, named, ...rest] = process.argv.slice(2);
const preset = flag === '--env' ? named : 'node';
const passed = flag === '--env' ? rest : process.argv.slice(2);
const jest = path.join(path.dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const config = fileURLToPath(new URL(`../jest/${preset}.mjs`, import.meta.url));
const results = path.resolve('.test-results', `${preset}.json`);
mkdirSync(path.dirname(results), { recursive: true });
const run = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--config',
    config,
    '--rootDir',
    process.cwd(),
    '--json',
    '--outputFile',
    results,
    ...passed,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, TZ: process.env.TZ ?? 'Europe/London' } },
);
process.exit(run.status ?? 1);
