/** What stands under a name on this device, and when it was last typed. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly typedAt: number;
}

const begin = 'followthrough draft ';
/** How long words may stand on a device: it may be lost, or shared. */
export const daysKept = 7;
const longest = daysKept * 24 * 60 * 60 * 1000;

const listeners = new Set<() => void>();
let writer: string | null = null;
let entries: readonly Entry[] = [];

/**
 * Says who is writing on this device. What somebody else left here is deleted at once, unread: the device may be shared.
 * So is what has stood here too long.
 */
export function openDevice(personId: string): void {
  if (personId === writer) return;
  forgetOld();
  writer = personId;
  for (const key of storedKeys()) if (!key.startsWith(`${begin}${personId} `)) remove(key);
  entries = storedKeys().flatMap(read);
  tell();
}

/** Deletes what has stood on this device too long, whoever typed it and whether or not anybody is signed in. */
export function forgetOld(now = Date.now()): void {
  for (const key of storedKeys()) if (isOld(stored(key), now)) remove(key);
  const kept = entries.filter((entry) => !isOld(entry, now));
  if (kept.length === entries.length) return;
  entries = kept;
  tell();
}

/** Everything kept on this device for whoever writes. The same list until something changes. */
export function deviceDrafts(): readonly Entry[] {
  return entries;
}

/** What was typed under this name on this device and not yet saved. */
export function deviceDraft<Value>(name: string): Value | undefined {
  // A name is used by one form, which stores one kind of value.
  return entries.find((entry) => entry.name === name)?.value as Value | undefined;
}

/** Keeps what is typed on this device, so that neither a lost connection nor a closed window loses it. */
export function keepOnDevice(name: string, value: unknown): void {
  const kept = { value, typedAt: Date.now() };
  entries = [...entries.filter((entry) => entry.name !== name), { name, ...kept }];
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(kept));
  } catch {
    // A full or forbidden store: what is typed lives on in this window, as in any other form.
  }
  tell();
}

/** Forgets what was typed, once it is saved or no longer wanted. */
export function dropFromDevice(name: string): void {
  entries = entries.filter((entry) => entry.name !== name);
  remove(keyOf(name));
  tell();
}

/** Deletes all that was typed on this device. */
export function clearDrafts(): void {
  for (const key of storedKeys()) remove(key);
  entries = [];
  tell();
}

/** Deletes all that was typed on this device; whoever signs out leaves nothing behind. */
export function clearDevice(): void {
  clearDrafts();
  writer = null;
}

/** Calls back at every change. */
export function onDeviceChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const keyOf = (name: string) => `${begin}${writer} ${name}`;

function tell(): void {
  for (const listener of listeners) listener();
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(begin));
  } catch {
    return []; // a browser that keeps nothing for anybody
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** What is stored under a key; `null` for what was half written when the device went off. */
function stored(key: string): Omit<Entry, 'name'> | null {
  try {
    // Only this file writes under these keys, always in this form.
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Omit<Entry, 'name'> | null;
  } catch {
    return null;
  }
}

/** Nobody knows how old something is that does not say so, or that was typed in what is still the future. */
function isOld(kept: Omit<Entry, 'name'> | null, now: number): boolean {
  const age = now - (kept?.typedAt ?? Number.NaN);
  return !(Math.abs(age) < longest);
}

function read(key: string): Entry[] {
  const kept = stored(key);
  return kept === null ? [] : [{ name: key.slice(`${begin}${writer} `.length), ...kept }];
}
