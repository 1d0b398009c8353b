import { useEffect, useRef, useState } from 'react';
import { filesOfDrop } from './filesOfDrop.ts';
import { filesOfPaste } from './filesOfPaste.ts';

interface Handlers {
  readonly onFiles: (files: readonly File[]) => void;
  /** Something was dropped that holds no file. */
  readonly onNothing: () => void;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/** Files dropped anywhere on the window or pasted into it. True while some hang over it. */
export const useDrop = (handlers: Handlers): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  }, [handlers]);
  useEffect(() => {
    const give = (files: readonly File[]): void => {
      if (files.length > 0) latest.current.onFiles(files);
      else latest.current.onNothing();
    };
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // Leaving the window is the only leave without a place that is entered.
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      filesOfDrop(event.dataTransfer).then(give, () => latest.current.onNothing());
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isEditable(event.target)) return;
      const files = filesOfPaste(event.clipboardData, new Date());
      if (files.length > 0) latest.current.onFiles(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
  return over;
};
