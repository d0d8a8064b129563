import { useEffect, useRef, useState } from 'react';
import type { WaitingFile } from '@followthrough/domain';
import { call } from '../../wire/call';
import { sendFile } from '../../wire/send-file';

/** A file that was chosen, on its way or there. */
export interface ChosenFile {
  readonly key: string;
  readonly name: string;
  /** What was chosen, to be sent again; not there any more after a detour. */
  readonly file: File | null;
  /** The share that has gone, 0 to 1. */
  readonly share: number;
  readonly problem: unknown;
  readonly waiting: WaitingFile | null;
}

/** The files chosen in a form. */
export interface Files {
  readonly list: readonly ChosenFile[];
  readonly sending: boolean;
  readonly choose: (files: readonly File[]) => void;
  readonly takeAway: (key: string) => void;
  readonly again: (key: string) => void;
}

const isSending = ({ problem, waiting }: ChosenFile) => problem === null && waiting === null;

let chosenSoFar = 0;

/**
 * Sends each file as it is chosen, so that a person learns what is wrong with it before the rest is typed.
 *
 * @param held - Files that were sent before a detour.
 * @param onHeld - Told the files that are there, to keep through one.
 */
export function useFiles(
  actionId: string,
  held: readonly WaitingFile[],
  onHeld: (files: WaitingFile[]) => void,
): Files {
  const { list, setList, send, giveUp } = useSending(actionId, held);
  const tell = useRef(onHeld);
  useEffect(() => {
    tell.current = onHeld;
  });
  useEffect(() => {
    tell.current(list.flatMap(({ waiting }) => waiting ?? []));
  }, [list]);
  return {
    list,
    sending: list.some(isSending),
    choose: (files) => {
      const chosen = files.map((file) => ({ ...unsent, key: `chosen ${(chosenSoFar += 1)}`, name: file.name, file }));
      setList((before) => [...before, ...chosen]);
      for (const { key, file } of chosen) send(key, file);
    },
    takeAway: (key) => {
      giveUp(key);
      const waitingFileId = list.find((one) => one.key === key)?.waiting?.id;
      // One that cannot be forgotten now is forgotten by itself within a day.
      if (waitingFileId !== undefined) void call('dropFile', { params: { waitingFileId } }).catch(() => {});
      setList((before) => before.filter((one) => one.key !== key));
    },
    again: (key) => {
      const file = list.find((one) => one.key === key)?.file;
      if (file) send(key, file);
    },
  };
}

/** The files and how far each has come. What is on its way is given up when the form is left. */
function useSending(actionId: string, held: readonly WaitingFile[]) {
  const [list, setList] = useState<readonly ChosenFile[]>(() => held.map(fromWaiting));
  const [underWay] = useState(() => new Map<string, AbortController>());
  useEffect(() => () => underWay.forEach((controller) => controller.abort()), [underWay]);
  const change = (key: string, changed: Partial<ChosenFile>) =>
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const send = (key: string, file: File) => {
    const controller = new AbortController();
    underWay.set(key, controller);
    change(key, { problem: null, share: 0 });
    sendFile({ actionId, file, signal: controller.signal, onProgress: (share) => change(key, { share }) })
      .then((waiting) => change(key, { waiting, name: waiting.name }))
      .catch((problem: unknown) => change(key, { problem }))
      .finally(() => underWay.delete(key));
  };
  return { list, setList, send, giveUp: (key: string) => underWay.get(key)?.abort() };
}

const unsent = { share: 0, problem: null, waiting: null };

const fromWaiting = (waiting: WaitingFile): ChosenFile => ({
  ...{ key: waiting.id, name: waiting.name, file: null, share: 1, problem: null, waiting },
});
