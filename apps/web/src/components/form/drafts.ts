import { openDevice } from './device-drafts';

const drafts = new Map<string, unknown>();
let writer: string | null = null;

/** What was typed under this name and not yet saved. It lives in this window's memory and nowhere else. */
export function draftOf<Value>(name: string): Value | undefined {
  // A name is used by one form, which stores one kind of value.
  return drafts.get(name) as Value | undefined;
}

/** Keeps what was typed, so that being signed out or moving away does not lose it. */
export function keepDraft(name: string, value: unknown): void {
  drafts.set(name, value);
}

/** Forgets what was typed, once it is saved or no longer wanted. */
export function dropDraft(name: string): void {
  drafts.delete(name);
}

/** Says who is writing now; the words of anybody else are forgotten at once. */
export function writeAs(personId: string): void {
  if (personId !== writer) drafts.clear();
  writer = personId;
  openDevice(personId);
}
