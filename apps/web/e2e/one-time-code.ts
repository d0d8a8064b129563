import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The six digits that an app shows for a key now, or some half minutes later (RFC 6238). */
export function oneTimeCode(key: string, later = 0): string {
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', bytes).update(step).digest();
  const from = (mac.at(-1) ?? 0) & 15;
  return ((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).toString().padStart(6, '0');
}
