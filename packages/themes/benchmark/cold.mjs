// What it takes to have the engine ready: printed by a process of its own. node packages/themes/benchmark/cold.mjs
import { performance } from 'node:perf_hooks';

const before = performance.now();
const { detectThemes } = await import('../dist/index.js');
detectThemes([{ id: 'first', kind: 'finding', text: 'No chronology was kept.' }]);
const load = performance.now() - before;
process.stdout.write(JSON.stringify({ load, memory: process.memoryUsage().rss / 2 ** 20 }));
