import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { deviceDrafts, onDeviceChange } from '../../../components/form/device-drafts';
import { decisionsAmong, forget } from './deliver';
import type { Said, Unsaved } from './sitting';
import { useLine } from './use-line';

/** What a person decides in one sitting: shown at once, saved one after the other, and undone from the last on. */
export type Sitting = ReturnType<typeof useSitting>;

/** Begins a sitting. */
export function useSitting() {
  const [done, setDone] = useState<readonly Said[]>([]);
  const unsay = useCallback((said: Said) => setDone((before) => before.filter((one) => one !== said)), []);
  const { line, held, answered, setState, answer, problem, setProblem } = useLine(unsay);
  const kept = useKept();
  const enqueue = (said: Said) => setState((before) => ({ ...before, line: [...before.line, said] }));
  const drop = (said: Said) =>
    setState((before) => ({
      ...before,
      line: before.line.filter((one) => one !== said),
      held: before.held.filter((one) => one !== said),
    }));
  const unsaved = useMemo(() => unsavedOf(kept, held, line), [kept, held, line]);
  return {
    ...{ unsaved, kept, answered, answer, problem },
    decided: done.length,
    say: (said: Said) => {
      setProblem(null);
      setDone((before) => [...before, said]);
      // What was added is saved already.
      if (said.decision !== 'added') enqueue(said);
    },
    /** Takes the last decision back, and says which that was. */
    undo: (): Said | null => {
      const last = done.at(-1);
      if (last === undefined) return null;
      setProblem(null);
      setDone(done.slice(0, -1));
      const isKept = kept.some(({ seen }) => seen.assignmentId === last.assignmentId);
      // Only what was not sent yet can be left unsaid; the first in the line is on its way.
      if (isKept || line.indexOf(last) > 0) drop(last);
      else enqueue({ ...last, ...backFrom(last, held), stance: undefined, decision: 'taken-back' });
      if (isKept) forget(last);
      return last;
    },
  };
}

function useKept() {
  const drafts = useSyncExternalStore(onDeviceChange, deviceDrafts);
  return useMemo(() => decisionsAmong(drafts), [drafts]);
}

/** What was said and not answered: on this device, just sent from it and not seen yet, or on its way. */
function unsavedOf(kept: ReturnType<typeof useKept>, held: readonly Said[], line: readonly Said[]): Unsaved {
  const refused = new Set(kept.filter((form) => form.refused !== null).map(({ seen }) => seen.assignmentId));
  const earlier = [...kept.map(({ seen }) => seen), ...held].filter(({ assignmentId }) => !refused.has(assignmentId));
  return new Map([
    ...earlier.map(({ assignmentId, decision, version }) => [assignmentId, { decision, upTo: version }] as const),
    ...line.map(({ assignmentId, decision }) => [assignmentId, { decision, upTo: Infinity }] as const),
  ]);
}

/** What was sent from the device made a version of its own that nobody here was answered. */
function backFrom(last: Said, held: readonly Said[]): Pick<Said, 'version'> {
  return { version: held.includes(last) ? last.version + 1 : last.version };
}
