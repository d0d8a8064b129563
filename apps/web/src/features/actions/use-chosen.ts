import { useState } from 'react';

/** Which actions are chosen to be changed together; they stay chosen from page to page. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Forgets what was chosen, and stops choosing. */
  readonly close: () => void;
  readonly toggle: (id: string) => void;
  readonly add: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** Holds what is chosen in the plan. */
export function useChosen(): Chosen {
  const [isOpen, setOpen] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const clear = () => setIds(new Set());
  return {
    ids,
    isOpen,
    clear,
    open: () => setOpen(true),
    close: () => {
      clear();
      setOpen(false);
    },
    add: (more) => setIds(new Set([...ids, ...more])),
    toggle: (id) => setIds(ids.has(id) ? new Set([...ids].filter((each) => each !== id)) : new Set([...ids, id])),
  };
}
