import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Box, Pixel } from './pointMap.ts';

/** A press that moves less is a click. */
const LEAST = 6;

interface Options {
  /** With a finger too: then dragging no longer scrolls the page. */
  readonly touch: boolean;
  /** What was dragged over, in pixels of the element. */
  readonly onBox: (box: Box) => void;
  readonly onStart: () => void;
  /** Whether a drag may begin there. */
  readonly mayStart: (from: Pixel) => boolean;
}

interface Brush {
  /** The rectangle as it is being dragged. */
  readonly box: Box | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

const boxOf = (one: Pixel, other: Pixel): Box => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});

/** Dragging a rectangle over an element; Escape gives up. Null options: nothing can be dragged. */
export const useBrush = (options: Options | null): Brush => {
  const [box, setBox] = useState<Box | null>(null);
  const latest = useRef(options);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = options;
  }, [options]);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (!options || event.button !== 0 || (event.pointerType === 'touch' && !options.touch)) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => ({
      x: Math.min(Math.max(clientX - frame.left, 0), frame.width),
      y: Math.min(Math.max(clientY - frame.top, 0), frame.height),
    });
    const start = at(event);
    if (!options.mayStart(start)) return;
    let dragged: Box | null = null;
    const move = (moved: globalThis.PointerEvent): void => {
      const next = boxOf(start, at(moved));
      if (!dragged && Math.max(next.right - next.left, next.bottom - next.top) < LEAST) return;
      if (!dragged) latest.current?.onStart();
      dragged = next;
      setBox(next);
    };
    const done = (): void => {
      const taken = dragged;
      stop.current?.();
      if (taken) latest.current?.onBox(taken);
    };
    const key = (pressed: globalThis.KeyboardEvent): void => {
      if (pressed.key !== 'Escape' || !dragged) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop.current?.();
    };
    stop.current?.();
    stop.current = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', done);
      window.removeEventListener('pointercancel', giveUp);
      window.removeEventListener('keydown', key, true);
      stop.current = null;
      setBox(null);
    };
    const giveUp = (): void => stop.current?.();
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', done);
    window.addEventListener('pointercancel', giveUp);
    window.addEventListener('keydown', key, true);
  };
  return { box, onPointerDown };
};
