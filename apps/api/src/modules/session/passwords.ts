import { hash, verify } from '@node-rs/argon2';

/** What a password costs to try: 19 MiB and two passes of argon2id, the least that OWASP advises. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password with argon2id. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

// Checked when there is no such account, so that an unknown address takes as long to refuse as a wrong password.
let nobody: Promise<string> | undefined;

/** Whether a password is the right one; with no account to hold it against, takes as long and says no. */
export async function isRightPassword(storedHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('a password that nobody has');
  const right = await verify(storedHash ?? (await nobody), password);
  return right && storedHash !== null;
}
