import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const secondsEach = 30;
const recoveryCodesMade = 10;
const product = 'Followthrough';

const totpOf = (key: string, email = '') =>
  new TOTP({ issuer: product, label: email, secret: Secret.fromBase32(key), period: secondsEach });

/** A new key for an app that shows codes: 160 random bits, as text a person could type. */
export function makeKey(): string {
  return new Secret({ size: 20 }).base32;
}

/** The key as an address that apps read from a QR code. */
export function keyAddress(key: string, email: string): string {
  return totpOf(key, email).toString();
}

/**
 * Which half minute a code belongs to, counted since 1970, or `null` when it belongs to none near now. A clock may be
 * one half minute early or late.
 *
 * @source RFC 6238, with SHA-1, six digits and thirty seconds, which every app understands.
 */
export function stepOfCode(key: string, code: string, now: Date): number | null {
  const off = totpOf(key).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return off === null ? null : Math.floor(now.getTime() / 1000 / secondsEach) + off;
}

/** Ten new recovery codes of fifty random bits each, and what is kept of them. */
export function makeRecoveryCodes(): { codes: string[]; digests: Buffer[] } {
  const codes = Array.from({ length: recoveryCodesMade }, () =>
    new Secret({ buffer: new Uint8Array(randomBytes(7)).buffer }).base32.slice(0, 10),
  );
  return { codes: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`), digests: codes.map(digestOfCode) };
}

/** What is kept of a recovery code. They are random, so a plain digest cannot be guessed back. */
export function digestOfCode(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
