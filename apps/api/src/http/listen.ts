import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from '../config/env.js';

/** How many ports after the wanted one are tried when it is taken. */
const portsTried = 20;

/**
 * Listens on the wanted port, or the next free one, saying so.
 *
 * @returns The address to open.
 */
export async function listen(
  app: NestFastifyApplication,
  { host, port }: Configuration,
  say: (line: string) => void,
): Promise<string> {
  for (let tried = port; ; tried += 1) {
    try {
      await app.listen(tried, host);
      if (tried !== port) say(`Port ${port} is taken, so port ${tried} is used. Set PORT to choose another.`);
      return (await app.getUrl()).replace('[::1]', 'localhost');
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || tried >= port + portsTried) throw error;
    }
  }
}
