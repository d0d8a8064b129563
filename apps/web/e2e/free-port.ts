import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gives a port nobody listens on: for a product that must know its own address before it starts. */
export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on a port, so it has one
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
