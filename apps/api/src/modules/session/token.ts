import { createHash, randomBytes } from 'node:crypto';

/** A new session token: 256 random bits, fit for a cookie. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token, an address or a state: enough to know it again, not to use it. */
export function digestOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
