import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { whoAmIKey } from '../../wire/query-client';
import { isProblem } from '../../wire/wire-problem';
import { deviceDraft, dropFromDevice, keepOnDevice, onDeviceChange } from './device-drafts';
import { isPassing, run, type Errand, type KeptForm } from './sending';

/** A form that is kept on the device as it is typed, and sent when there is a connection. */
export interface DeviceForm<Seen, Value> {
  readonly value: Value;
  /** The record as whoever types last saw it. */
  readonly seen: Seen;
  readonly change: (changed: Partial<Value>) => void;
  readonly save: () => void;
  readonly busy: boolean;
  /** What to show above the form. */
  readonly problem: Error | null;
  /** The refusal because somebody else saved meanwhile. */
  readonly conflict: Error | null;
  /** Goes on over the record as it stands now, once it was looked at. */
  readonly goOn: (now: Seen) => void;
  /** Whether it waits on this device for a connection. */
  readonly waiting: boolean;
  /** Whether what stands in the form was typed on an earlier visit. */
  readonly restored: boolean;
  /** Throws away what was typed. */
  readonly drop: () => void;
}

interface Opening<Seen, Value> {
  /** Under which name it is kept. */
  readonly name: string;
  /** What it is called in a list of what was not sent yet. */
  readonly title: string;
  readonly record: Seen;
  readonly empty: Value;
  /** Puts together what is sent, over the record as it was seen. */
  readonly errand: (value: Value, seen: Seen) => Errand;
  readonly onSaved: () => void;
}

/** Keeps a form on the device as it is typed. Nothing typed is lost, and nothing of anybody else's is written over. */
export function useDeviceForm<Seen, Value extends object>(opening: Opening<Seen, Value>): DeviceForm<Seen, Value> {
  const { name, title, record, empty, errand, onSaved } = opening;
  const stored = useSyncExternalStore(onDeviceChange, () => deviceDraft<KeptForm<Seen, Value>>(name));
  const [restored] = useState(stored !== undefined);
  const kept = stored ?? fresh({ seen: record, value: empty, title });
  useSentByItself(stored, onSaved);
  const latest = () => deviceDraft<KeptForm<Seen, Value>>(name) ?? kept;
  const keep = (changed: Partial<KeptForm<Seen, Value>>) =>
    keepOnDevice(name, { ...latest(), errand: null, refused: null, ...changed, path: window.location.pathname });
  const { send, busy, failure, forgive } = useSending({
    onLost: (errand) => keep({ errand }),
    onTaken: () => {
      dropFromDevice(name);
      onSaved();
    },
  });
  const save = () => send(kept.errand ?? errand(kept.value, kept.seen));
  useRefused(stored, save);
  const isOutdated = isProblem(failure, 'record.changed-meanwhile');
  return {
    ...{ value: kept.value, seen: kept.seen, busy, waiting: isWaiting(stored), save: () => void save() },
    restored: restored && stored !== undefined,
    change: (changed) => keep({ value: { ...latest().value, ...changed } }),
    problem: isOutdated ? null : failure,
    conflict: isOutdated ? failure : null,
    goOn: (now) => {
      keep({ seen: now });
      forgive();
    },
    drop: () => {
      forgive();
      dropFromDevice(name);
    },
  };
}

/** Sends a form once, and says what came of it: lost on the way, taken, or refused. */
function useSending({ onLost, onTaken }: { onLost: (errand: Errand) => void; onTaken: () => void }) {
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const going = useRef(false);
  const send = async (errand: Errand) => {
    // A second press while the first is on its way is no second thing to send.
    if (going.current) return;
    going.current = true;
    setBusy(true);
    setFailure(null);
    const outcome = await run(errand).catch((caught: unknown) => caught);
    going.current = false;
    setBusy(false);
    const signedOut = isProblem(outcome, 'caller.signed-out');
    if (signedOut || isPassing(outcome)) onLost(errand);
    else if (outcome instanceof Error) setFailure(outcome);
    else onTaken();
    if (signedOut) client.setQueryData(whoAmIKey, null);
  };
  return { send, busy, failure, forgive: () => setFailure(null) };
}

function isWaiting(stored: KeptForm | undefined): boolean {
  return stored !== undefined && stored.errand !== null && stored.refused === null;
}

/** What was refused while nobody looked is sent again where it is written, so that the form says why. */
function useRefused(stored: KeptForm | undefined, save: () => Promise<void>): void {
  const refused = stored?.refused ?? null;
  useEffect(() => {
    if (refused !== null) void save();
    // Once for each refusal; `save` is another function at every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
}

/** What waited and is gone was sent from somewhere else on the page. */
function useSentByItself(stored: KeptForm | undefined, onSaved: () => void): void {
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && stored === undefined) onSaved();
    waited.current = isWaiting(stored);
  });
}

function fresh<Seen, Value>(form: Pick<KeptForm<Seen, Value>, 'seen' | 'value' | 'title'>): KeptForm<Seen, Value> {
  return { ...form, path: window.location.pathname, errand: null, refused: null };
}
