/** Calls that were sent and have no certain answer yet: whoever sends the same again means the same thing. */
const unanswered = new Map<string, KeyAt>();

/** A key and when it was given, in milliseconds since 1970. */
export interface KeyAt {
  readonly key: string;
  readonly at: number;
}

/** The API answers again for a day; what is older is taken for something new. */
const keptMilliseconds = 23 * 60 * 60 * 1000;

/** The key under which something is sent to be saved, and what to do once it is answered for certain. */
export interface SubmissionKey {
  readonly key: string;
  readonly answered: () => void;
}

/**
 * Gives what is sent to be saved a key of its own, and the same key again when the same is sent again after a lost answer
 * or by a double click, so that the API does it once.
 *
 * @param method - Of the call, as all else that makes two calls the same.
 */
export function submissionKey(method: string, path: string, version: number | undefined, body: unknown): SubmissionKey {
  const same = sameness(method, path, version, body);
  const before = unanswered.get(same);
  const isKept = before !== undefined && Date.now() - before.at < keptMilliseconds;
  const sent = isKept ? before : freshKey();
  unanswered.set(same, sent);
  return {
    key: sent.key,
    answered: () => {
      if (unanswered.get(same) === sent) unanswered.delete(same);
    },
  };
}

/** A key for something that may be sent again after the window was closed, to be kept with it. */
export function freshKey(): KeyAt {
  return { key: newKey(), at: Date.now() };
}

/** Sends something under the key that was kept with it, unless it has one already. */
export function sendUnder(
  given: KeyAt,
  method: string,
  path: string,
  sent: { version?: number; body?: unknown },
): void {
  const same = sameness(method, path, sent.version, sent.body);
  if (!unanswered.has(same)) unanswered.set(same, given);
}

function sameness(method: string, path: string, version: number | undefined, body: unknown): string {
  return `${method} ${path} ${version ?? ''} ${body instanceof Blob ? nameOf(body) : JSON.stringify(body)}`;
}

const files = new WeakMap<Blob, string>();

/** A file chosen once is the same file however often it is sent. */
function nameOf(file: Blob): string {
  const name = files.get(file) ?? newKey();
  files.set(file, name);
  return name;
}

/** A random UUID; `crypto.randomUUID` is there on https alone. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
