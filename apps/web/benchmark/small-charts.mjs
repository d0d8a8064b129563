// How long the page of small charts takes with 60 measures of 60 readings: built product, its own PostgreSQL, a browser.
// pnpm --filter @followthrough/web benchmark   (after a build)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchOptions } from '@followthrough/tooling/browser';
import { chromium } from 'playwright-core';
import { makeMeasures } from './make-measures.mjs';
import { openPage } from './open-page.mjs';
import { startProduct } from './product.mjs';

const measures = 60;
const readings = 60;
const turns = 5;
/** What must not be exceeded: milliseconds, in the middle of five turns. */
const limits = { firstChart: 1000, wholePage: 2500, longestTask: 200 };

const say = (line) => process.stdout.write(`${line}\n`);
const median = (figures) => figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];

const folder = mkdtempSync(path.join(tmpdir(), 'followthrough-benchmark-'));
const product = await startProduct(path.join(folder, 'postgres'));
const browser = await chromium.launch(await launchOptions());
try {
  say(`Making ${measures} measures of ${readings} readings …`);
  const { place, cookie } = await makeMeasures(product.address, { measures, readings });
  await openPage(browser, { address: product.address, place, cookie, charts: measures }); // the first asks everything anew
  const opened = [];
  for (let turn = 0; turn < turns; turn += 1)
    opened.push(await openPage(browser, { address: product.address, place, cookie, charts: measures }));
  tell(opened);
} finally {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

function tell(opened) {
  const parts = { firstChart: 'first chart drawn', wholePage: 'whole page drawn', longestTask: 'longest task' };
  for (const [part, words] of Object.entries(parts)) {
    const figures = opened.map((each) => each[part]);
    const middle = median(figures);
    const verdict = middle <= limits[part] ? 'within' : 'OVER';
    if (middle > limits[part]) process.exitCode = 1;
    say(`${words.padEnd(20)}${inMs(middle)}   ${verdict} ${limits[part]} ms   (${figures.map(inMs).join(',')})`);
  }
  say(`${'asking to answer'.padEnd(20)}${inMs(median(opened.map(({ asking }) => asking)))}`);
  say(`${'answer'.padEnd(20)}${inKb(opened[0].bytes)}, ${inKb(opened[0].bytesSent)} as sent`);
}

function inMs(figure) {
  return `${Math.round(figure)} ms`.padStart(8);
}

function inKb(bytes) {
  return `${Math.round(bytes / 1024)} kB`;
}
