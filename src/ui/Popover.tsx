import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useAway } from './useAway.ts';
import './picker.css';

interface Props {
  /** What the button says, which is its name. */
  readonly button: ReactNode;
  readonly className?: string;
  readonly panelClassName?: string;
  readonly opens?: 'listbox' | 'dialog';
  readonly disabled?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a panel under it; the panel goes with Escape, a press elsewhere, or when the focus leaves, and gives the focus back. */
export const Popover = ({ button, className = 'tb-button', panelClassName = '', opens = 'dialog', disabled = false, children }: Props) => {
  const [open, setOpen] = useState(false);
  const [fromRight, setFromRight] = useState(false);
  const [upward, setUpward] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useAway({ open, isOwn: (element) => frame.current?.contains(element) === true, onAway: () => setOpen(false) });
  useEffect(() => {
    if (!open) return undefined;
    const back = opener.current;
    return () => {
      // The focus was in the panel, which is gone now.
      if (document.activeElement === document.body) back?.focus();
    };
  }, [open]);

  useLayoutEffect(() => {
    const height = panel.current?.offsetHeight ?? 0;
    const from = opener.current?.getBoundingClientRect();
    setUpward(open && from !== undefined && from.bottom + height > window.innerHeight && from.top > height);
  }, [open]);

  const toggle = (): void => {
    const left = opener.current?.getBoundingClientRect().left ?? 0;
    setFromRight(left + 380 > window.innerWidth);
    setOpen(!open);
  };

  return (
    <div ref={frame} className="tb-popover">
      <button ref={opener} type="button" className={className} aria-haspopup={opens} aria-expanded={open} disabled={disabled} onClick={toggle}>
        {button}
      </button>
      {open && (
        <div ref={panel} className={`tb-popover-panel ${panelClassName}`} data-from-right={fromRight} data-upward={upward}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
};
