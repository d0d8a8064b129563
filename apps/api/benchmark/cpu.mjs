// Processor time, not the clock: other work on the machine must not change the answer.
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100; // USER_HZ of every Linux that Node runs on

/** Seconds of processor time a process has used, its threads together. */
function secondsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0; // ended while we looked
  }
}

/** Every process below this one, itself included. */
function family(root) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // ended while we looked
    }
  }
  const within = (pid) => pid === root || (parents.has(pid) && within(parents.get(pid)));
  return [...parents.keys()].filter(within);
}

/** Processor seconds of PostgreSQL (server and all its connections) and of one process, from here on. */
export function startMeter(postgresPid, pid) {
  const used = () => new Map(family(postgresPid).map((each) => [each, secondsOf(each)]));
  const [before, node] = [used(), secondsOf(pid)];
  return () => {
    let postgres = 0;
    for (const [each, seconds] of used()) postgres += seconds - (before.get(each) ?? 0);
    return { postgres, node: secondsOf(pid) - node };
  };
}
