import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/**
 * Runs a program to its end.
 *
 * @param patience - Milliseconds after which it is stopped.
 * @returns Whether it succeeded, and all it printed.
 * @throws Error when there is no such program.
 */
export function command(program, args, folder, patience = 300_000) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, shell: windows, timeout: patience });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ passed: status === 0, output }));
  });
}
