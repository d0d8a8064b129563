/** What stands under a name on this device. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
}

const begin = 'followthrough draft ';
const listeners = new Set<() => void>();
let writer: string | null = null;
let entries: readonly Entry[] = [];

/**
 * Says who is writing on this device. What somebody else left here is deleted at once, unread: the device may be shared.
 */
export function openDevice(personId: string): void {
  if (personId === writer) return;
  writer = personId;
  for (const key of storedKeys()) if (!key.startsWith(`${begin}${personId} `)) remove(key);
  entries = storedKeys().flatMap(read);
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
  entries = [...entries.filter((entry) => entry.name !== name), { name, value }];
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
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

/** Deletes all that was typed on this device; whoever signs out leaves nothing behind. */
export function clearDevice(): void {
  for (const key of storedKeys()) remove(key);
  entries = [];
  writer = null;
  tell();
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

function read(key: string): Entry[] {
  try {
    const name = key.slice(`${begin}${writer} `.length);
    return [{ name, value: JSON.parse(localStorage.getItem(key) ?? '') }];
  } catch {
    return []; // half written when the device went off
  }
}
