import { spawnSync } from 'node:child_process';
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
  const options = { headless: true, chromiumSandbox: false, args: flags };
  const system = systemBrowser();
  if (system !== undefined) return { ...options, executablePath: system };
  const executablePath = await packagedBrowser();
  return { ...options, executablePath, ...(await librariesFor(executablePath)) };
}

// The packaged browser needs two libraries that not every Linux has; the package carries them, for where they are missing.
async function librariesFor(browser) {
  const missing = spawnSync('ldd', [browser], { encoding: 'utf8' }).stdout?.includes('not found') ?? false;
  if (!missing) return {};
  const folder = path.join(path.dirname(browser), 'libraries');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const archive = path.join(folder, 'libraries.tar');
    const packed = path.join(path.dirname(packedBrowser()), 'al2023.tar.br');
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(archive));
    spawnSync('tar', ['-xf', archive, '-C', folder]);
  }
  return { env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') } };
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
