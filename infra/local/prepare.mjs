// Brings what the project needs onto a machine that has only Node and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const windows = process.platform === 'win32';

/** Installs the pinned pnpm and the locked dependencies, and gives the environment to run everything in. */
export function prepare({ quiet }) {
  refuseOldNode();
  process.chdir(root);
  const env = environment();
  const tools = bringPnpm(env, quiet);
  env.PATH = path.join(tools, 'node_modules', '.bin') + path.delimiter + env.PATH;
  bringDependencies(env, quiet);
  return env;
}

/**
 * Runs a command to its end; when `quiet`, what it prints is held back, and told on standard error only if it failed.
 * Gives whether it succeeded.
 */
export function run(command, args, env, quiet = false) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const done = spawnSync(command, args, { stdio, env, cwd: root, shell: windows, encoding: 'utf8' });
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status === 0;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Followthrough needs Node 20.19 or newer. This is ${process.version}.`);
  process.exit(1);
}

function environment() {
  const env = {
    ...process.env,
    DO_NOT_TRACK: '1',
    NODE_RUNTIME: process.version,
    TURBO_NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
  // npm hands its own options down; run through another npm, they would send the inner one elsewhere.
  for (const name of Object.keys(env))
    if (/^npm_config_(package|call|prefix|local_prefix|global_prefix|workspace|yes)$/i.test(name)) delete env[name];
  return env;
}

function bringPnpm(env, quiet) {
  const pinned = JSON.parse(readFileSync('package.json', 'utf8')).packageManager;
  const tools = path.join(root, '.tools', pinned.replace('@', '-'));
  if (existsSync(path.join(tools, 'node_modules', '.bin', windows ? 'pnpm.cmd' : 'pnpm'))) return tools;
  mkdirSync('.tools', { recursive: true });
  const arriving = mkdtempSync(path.join(root, '.tools', 'arriving-'));
  const flags = ['--no-package-lock', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  if (!run('npm', ['install', pinned, '--prefix', arriving, ...flags, '--prefer-offline'], env, quiet)) process.exit(1);
  rmSync(tools, { recursive: true, force: true });
  renameSync(arriving, tools);
  return tools;
}

function bringDependencies(env, quiet) {
  const stamp = path.join(root, 'node_modules', '.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync('pnpm-lock.yaml'))
    .update(readFileSync('pnpm-workspace.yaml'))
    .update(process.version + process.platform + process.arch)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Bringing what the product needs. The first time takes about a minute.');
  const flags = ['--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  if (!run('pnpm', ['install', ...flags], env, quiet)) process.exit(1);
  writeFileSync(stamp, wanted);
}
