import { useEffect, useRef } from 'react';
import { matchKeys } from './matchKeys.ts';
import type { ShortcutId } from './shortcuts.ts';

const PAUSE_MS = 1200;

/** Somebody is typing, choosing, or in a dialog: the key is not for us. */
const isTaken = (target: EventTarget | null): boolean => {
  if (document.querySelector('dialog[open], [aria-modal="true"]')) return true;
  return target instanceof HTMLElement && target.closest('input:not([type="radio"], [type="checkbox"], [type="file"]), textarea, select, [contenteditable], [role="listbox"], [role="combobox"], [role="grid"]') !== null;
};

/** Listens for the shortcuts of the registry as long as the page stands. */
export const useShortcuts = (run: (id: ShortcutId) => void, singleKeys: boolean): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    let typed: readonly string[] = [];
    let since = 0;
    const onKey = (event: KeyboardEvent): void => {
      const mod = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || event.isComposing || event.altKey || (!mod && isTaken(event.target))) return;
      const match = matchKeys(event.timeStamp - since < PAUSE_MS ? typed : [], { key: event.key, mod, shift: event.shiftKey }, singleKeys);
      typed = match.kind === 'wait' ? match.keys : [];
      since = event.timeStamp;
      if (match.kind !== 'run') return;
      event.preventDefault();
      latest.current(match.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
};
