import { runInThisContext } from 'node:vm';

/**
 * Runs work with the computer's clock set to a time zone, and sets it back.
 *
 * The test runner gives specs a copy of the environment; only the real one moves the clock, and it is reached through
 * the context the runner itself runs in.
 */
export async function inTimeZone<Result>(zone: string, work: () => Promise<Result>): Promise<Result> {
  const before = setTimeZone(zone);
  try {
    return await work();
  } finally {
    setTimeZone(before);
  }
}

function setTimeZone(zone: string | undefined): string | undefined {
  const text = JSON.stringify(zone) ?? 'undefined';
  const swap = `(() => { const before = process.env.TZ; ${text === 'undefined' ? 'delete process.env.TZ' : `process.env.TZ = ${text}`}; return before; })()`;
  return runInThisContext(swap);
}
