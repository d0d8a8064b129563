import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { deviceDrafts, onDeviceChange } from '../../../components/form/device-drafts';
import { decisionsAmong, deliver, forget } from './deliver';
import type { Said, Unsaved } from './sitting';

/** What a person decides in one sitting: shown at once, saved one after the other, and undone from the last on. */
export type Sitting = ReturnType<typeof useSitting>;

/** Begins a sitting. */
export function useSitting() {
  const [done, setDone] = useState<readonly Said[]>([]);
  const kept = useKept();
  const { line, setLine, problem, setProblem } = useLine((said) =>
    setDone((before) => before.filter((one) => one !== said)),
  );
  const unsaved = useMemo<Unsaved>(() => {
    const onDevice = kept.filter(({ refused }) => refused === null).map(({ seen }) => seen);
    return new Map([...onDevice, ...line].map(({ assignmentId, decision }) => [assignmentId, decision]));
  }, [kept, line]);
  return {
    ...{ unsaved, kept, problem },
    decided: done.length,
    say: (said: Said) => {
      setProblem(null);
      setDone((before) => [...before, said]);
      // What was added is saved already.
      if (said.decision !== 'added') setLine((before) => [...before, said]);
    },
    /** Takes the last decision back, and says which that was. */
    undo: (): Said | null => {
      const last = done.at(-1);
      if (last === undefined) return null;
      setProblem(null);
      setDone(done.slice(0, -1));
      if (kept.some(({ seen }) => seen.assignmentId === last.assignmentId)) forget(last);
      // Only what was not sent yet can be left unsaid; the first is on its way.
      else if (line.lastIndexOf(last) > 0) setLine(line.filter((one) => one !== last));
      else setLine((before) => [...before, { ...last, stance: undefined, decision: 'taken-back' }]);
      return last;
    },
  };
}

function useKept() {
  const drafts = useSyncExternalStore(onDeviceChange, deviceDrafts);
  return useMemo(() => decisionsAmong(drafts), [drafts]);
}

/** Sends what stands in the line, one after the other: each needs the version that the one before it made. */
function useLine(onRefused: (said: Said) => void) {
  const client = useQueryClient();
  const [line, setLine] = useState<readonly Said[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const going = useRef<Said | null>(null);
  useEffect(() => {
    const [first] = line;
    if (first === undefined || going.current === first) return;
    going.current = first;
    const finish = async () => {
      try {
        await deliver(client, first);
      } catch (failure) {
        setProblem(failure);
        onRefused(first);
        await client.invalidateQueries({ queryKey: ['listSuggestions'] });
      }
      setLine((before) => before.filter((one) => one !== first));
    };
    void finish();
  }, [line, client, onRefused]);
  return { line, setLine, problem, setProblem };
}
