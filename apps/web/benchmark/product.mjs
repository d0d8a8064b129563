import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));

/** Starts the built product with the demonstration in a database of its own. */
export async function startProduct(dataFolder) {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataFolder, JOBS: 'no' };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressSaidBy(child);
  return {
    address,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function addressSaidBy(child) {
  let said = '';
  for await (const words of child.stdout.iterator({ destroyOnReturn: false })) {
    said += words;
    const address = /ready at (http:\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The product did not start.\n${said}`);
}
