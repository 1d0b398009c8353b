import { useEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes with Escape or a press beside it, and gives the focus back. */
export const Dialog = ({ label, className = '', onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    if (!element.open) element.showModal();
    const beside = (event: MouseEvent): void => {
      if (event.target === element) onClose();
    };
    element.addEventListener('click', beside);
    return () => {
      element.removeEventListener('click', beside);
      element.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [onClose]);
  return (
    <dialog
      ref={dialog}
      className={`tb-dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="tb-dialog-body">{children}</div>
    </dialog>
  );
};
