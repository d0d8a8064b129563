import { useState } from 'react';
import { draftOf, dropDraft, keepDraft } from './drafts';

/** What is being typed into a form. */
export interface Draft<Value> {
  readonly value: Value;
  /** Changes the named parts and leaves the rest. */
  readonly change: (changed: Partial<Value>) => void;
  /** Forgets what was typed, after it was saved. */
  readonly drop: () => void;
}

/** Holds what is typed into a form, and has it ready again after a detour. */
export function useDraft<Value extends object>(name: string, initial: Value): Draft<Value> {
  const [value, setValue] = useState<Value>(() => draftOf<Value>(name) ?? initial);
  const change = (changed: Partial<Value>) =>
    setValue((before) => {
      const after = { ...before, ...changed };
      keepDraft(name, after);
      return after;
    });
  return { value, change, drop: () => dropDraft(name) };
}
