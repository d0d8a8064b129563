import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * How playwright-core is to start a browser: one the machine has, else the one inside the npm package.
 *
 * CHROMIUM_PATH names a browser to use; E2E_BROWSER=npm asks for the packaged one even where the machine has its own.
 */
export async function launchOptions() {
  return {
    executablePath: systemBrowser() ?? (await packagedBrowser()),
    headless: true,
    chromiumSandbox: false,
    args: flags,
  };
}

function systemBrowser() {
  if (process.env.E2E_BROWSER === 'npm') return undefined;
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place && existsSync(place));
}

// The package would unpack itself to a shared temporary folder and run whatever is already there, so we unpack it here.
async function packagedBrowser() {
  const folder = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
  const browser = path.join(folder, 'headless-shell');
  if (existsSync(browser)) return browser;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${browser}.${process.pid}`;
  await pipeline(createReadStream(packedBrowser()), createBrotliDecompress(), createWriteStream(unfinished));
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, browser);
  return browser;
}

function packedBrowser() {
  let folder = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(path.join(folder, 'bin', 'chromium.br'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error('The package @sparticuz/chromium holds no browser for this machine.');
    folder = above;
  }
  return path.join(folder, 'bin', 'chromium.br');
}
