import { useCallback, useState } from 'react';
import type { FigureKey } from '../../domain/journal.ts';
import { useAccess } from '../../queries/access.ts';
import { useFormat } from '../useFormat.ts';
import { CorrectionDialog, type CurrentFigure } from './CorrectionDialog.tsx';

interface Props {
  readonly figure: FigureKey;
  /** Null: there is none. */
  readonly current: CurrentFigure | null;
  readonly className?: string;
  /** Names the button where several stand on a page. */
  readonly label?: string;
}

/** Opens the form in which a figure is corrected, or given where there is none. Nothing in the sample, which cannot be written to. */
export const CorrectButton = ({ figure, current, className = 'tb-button', label }: Props) => {
  const { t } = useFormat();
  const { editable } = useAccess();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (!editable) return null;
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={() => setOpen(true)}>
        {t(current ? 'correction.button' : 'correction.buttonAdd')}
      </button>
      {open && <CorrectionDialog figure={figure} current={current} onClose={close} />}
    </>
  );
};
