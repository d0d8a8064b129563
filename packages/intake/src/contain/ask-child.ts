import { fork, type ChildProcess, type Serializable } from 'node:child_process';

/** What a process for one file may use, and what to throw when it does not answer. */
export interface ChildLimits {
  readonly heapMegabytesMax: number;
  readonly timeoutInMilliseconds: number;
  readonly tookTooLong: () => Error;
  /** It ended without an answer: it ran out of memory or broke. The file is to blame, not the person. */
  readonly broke: () => Error;
}

/**
 * Asks a process of its own about one file, and ends it. Whatever the file may do to it, nobody else notices.
 * @param entry the file the process runs, of this package as it is built
 * @returns its one answer, whose shape the entry decides
 */
export async function askChild<Answer>(entry: string, request: Serializable, limits: ChildLimits): Promise<Answer> {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytesMax}`],
    // Nothing of ours is passed on: a file that takes the process over finds no settings and no secrets.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  try {
    const answer = answerOf<Answer>(child, limits);
    child.send(request, () => undefined);
    return await answer;
  } finally {
    child.kill('SIGKILL');
  }
}

function answerOf<Answer>(child: ChildProcess, limits: ChildLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stopWatch = setTimeout(() => reject(limits.tookTooLong()), limits.timeoutInMilliseconds);
    const settle = (finish: () => void) => () => {
      clearTimeout(stopWatch);
      finish();
    };
    child.once('message', (answer: Answer) => settle(() => resolve(answer))());
    const broke = settle(() => reject(limits.broke()));
    // Not when it ends, but when all that it said has been heard as well: its answer may come after word of its end.
    child.once('close', broke);
    child.once('error', broke);
  });
}
