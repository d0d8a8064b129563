import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../wire/wire-problem';
import { draftOf, dropDraft, keepDraft } from './drafts';

/** A form's words, and the version they were written over. */
export interface Versioned<Body> {
  readonly body: Body;
  readonly version: number;
}

/** A form about a record that others may be changing too. */
export interface GuardedForm<Seen, Value, Body> {
  /** What is typed. */
  readonly value: Value;
  /** The record as whoever types last saw it. */
  readonly seen: Seen;
  /** Changes the named parts of what is typed and leaves the rest. */
  readonly change: (changed: Partial<Value>) => void;
  readonly save: (body: Body) => void;
  readonly busy: boolean;
  /** What to show above the form; nothing while the person decides about a newer version. */
  readonly problem: Error | null;
  /** The refusal because somebody else saved meanwhile. */
  readonly conflict: Error | null;
  /** Goes on over the record as it stands now, once it was looked at. */
  readonly goOn: (now: Seen) => void;
}

interface Opening<Seen, Value, Body, Answer> {
  /** Under which name what is typed is ready again after a detour. */
  readonly name: string;
  /** The record as it is on screen. */
  readonly record: Seen;
  readonly versionOf: (record: Seen) => number;
  /** What stands in the form before anything is typed. */
  readonly typedOver: (record: Seen) => Value;
  readonly saving: UseMutationResult<Answer, Error, Versioned<Body>>;
  readonly onSaved: () => void;
}

interface Kept<Seen, Value> {
  readonly seen: Seen;
  readonly value: Value;
}

/**
 * Sends what is typed with the version it was typed over, so that nobody overwrites what they have not seen. What is
 * typed and what it was typed over are kept together: whoever comes back from a detour still speaks of what they saw.
 */
export function useGuardedForm<Seen, Value extends object, Body, Answer>(
  opening: Opening<Seen, Value, Body, Answer>,
): GuardedForm<Seen, Value, Body> {
  const { name, record, versionOf, typedOver, saving, onSaved } = opening;
  const [typed, setTyped] = useState(() => draftOf<Kept<Seen, Value>>(name));
  // Until somebody types, the form follows the record.
  const untouched = (): Kept<Seen, Value> => ({ seen: record, value: typedOver(record) });
  const kept = typed ?? untouched();
  const keep = (next: (before: Kept<Seen, Value>) => Kept<Seen, Value>) =>
    setTyped((before) => {
      const after = next(before ?? untouched());
      keepDraft(name, after);
      return after;
    });
  const isOutdated = isProblem(saving.error, 'record.changed-meanwhile');
  const done = () => {
    dropDraft(name);
    onSaved();
  };
  return {
    ...kept,
    change: (changed) => keep((before) => ({ ...before, value: { ...before.value, ...changed } })),
    save: (body) => saving.mutate({ body, version: versionOf(kept.seen) }, { onSuccess: done }),
    busy: saving.isPending,
    problem: isOutdated ? null : saving.error,
    conflict: isOutdated ? saving.error : null,
    goOn: (now) => {
      keep((before) => ({ ...before, seen: now }));
      saving.reset();
    },
  };
}
