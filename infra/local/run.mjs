// The one way in. Needs Node and npm alone: brings the pinned pnpm, the locked dependencies and a build, then does what
// was asked: start, test, check or ft.
import { spawn } from 'node:child_process';
import { prepare, root, run } from './prepare.mjs';
import { reportTests } from './report-tests.mjs';

const [task = 'start', ...rest] = process.argv.slice(2);
const tasks = { start, test, check, ft };

if (!(task in tasks)) {
  console.error(`There is no task called ${task}. Try one of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(1);
}
await tasks[task]();

async function start() {
  const env = prepare({ quiet: false });
  build(env, { quiet: false });
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

async function test() {
  const started = Date.now();
  const env = prepare({ quiet: false });
  const force = env.CI ? ['--force'] : []; // a run served from the cache prints no test: fine at a desk, not as proof
  const passed = [
    turbo(env, ['build', '--output-logs=errors-only', ...force]),
    checks(env),
    turbo(env, ['test', '--output-logs=new-only', '--continue', '--concurrency=2', ...force]),
    turbo(env, ['journeys', '--output-logs=new-only']),
  ];
  const counted = reportTests(root, Date.now() - started);
  process.exit(passed.every(Boolean) && counted ? 0 : 1);
}

async function check() {
  const env = prepare({ quiet: false });
  const built = turbo(env, ['build', '--output-logs=errors-only']);
  process.exit(built && checks(env) ? 0 : 1);
}

/** The door for people at a terminal: whatever leads up to it goes to standard error, so that results stand alone. */
async function ft() {
  const env = prepare({ quiet: true });
  build(env, { quiet: true, filter: '--filter=@followthrough/api...' });
  const child = spawn(process.execPath, ['apps/api/dist/terminal/main.js', ...rest], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env,
  });
  child.on('exit', (code) => process.exit(code === 0 ? 0 : 1));
}

function build(env, { quiet, filter }) {
  const what = filter ? [filter] : ['--filter=@followthrough/api...', '--filter=@followthrough/web...'];
  if (!turbo(env, ['build', ...what, '--output-logs=errors-only'], quiet)) process.exit(1);
}

function checks(env) {
  return run(process.execPath, ['packages/tooling/bin/check.mjs'], env);
}

function turbo(env, args, quiet = false) {
  return run('pnpm', ['exec', 'turbo', 'run', ...args, '--ui=stream'], env, quiet);
}
