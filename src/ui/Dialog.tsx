import { useEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** Nothing closes it now. */
  readonly busy?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes with Escape or a press beside it, and gives the focus back. */
export const Dialog = ({ label, className = '', busy = false, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = busy ? () => undefined : onClose;
  }, [busy, onClose]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    const beside = (event: MouseEvent): void => {
      if (event.target === element) close.current();
    };
    element.addEventListener('click', beside);
    return () => {
      element.removeEventListener('click', beside);
      element.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    if (!busy) return undefined;
    // A browser heeds only the first refusal to cancel: the key itself must not arrive.
    const hold = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') event.preventDefault();
    };
    document.addEventListener('keydown', hold, true);
    return () => document.removeEventListener('keydown', hold, true);
  }, [busy]);
  return (
    <dialog
      ref={dialog}
      className={`tb-dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close.current();
      }}
    >
      <div className="tb-dialog-body">{children}</div>
    </dialog>
  );
};
