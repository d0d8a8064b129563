/** Everything on standard input, as text. */
export async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array)); // standard input gives bytes
  return Buffer.concat(parts).toString('utf8');
}
