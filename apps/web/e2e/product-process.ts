import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

// Journeys are run in the folder of the web application, as every package's tests are run in its own.
const main = path.resolve('../api/dist/main.js');

/** The product as a process of its own. */
export interface ProductProcess {
  readonly address: string;
  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the built product.
 *
 * @param environment - What this copy is told beside the environment of the tests.
 * @throws Error with everything it said, when it does not start.
 */
export function startProduct(environment: Record<string, string>): Promise<ProductProcess> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, HOST: '127.0.0.1', CHECK_ANSWERS: 'yes', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString();
      const address = /ready at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, stop: () => stop(child) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The product did not start.\n${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}
