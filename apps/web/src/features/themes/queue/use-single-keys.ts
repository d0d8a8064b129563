import { useEffect } from 'react';

const fields = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** Lets single keys do things while nobody is typing into a field. Letters are given in lower case. */
export function useSingleKeys(deeds: Readonly<Record<string, () => void>>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
      if (ctrlKey || metaKey || altKey || repeat) return;
      if (target instanceof Element && target.closest(fields)) return;
      const deed = deeds[key.toLowerCase()];
      if (deed === undefined) return;
      // A deed may move the focus into a field: the letter is not meant for it.
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [deeds, isOn]);
}
