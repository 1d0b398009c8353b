import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import { moved } from './moved.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The movable columns in their order. */
  readonly columns: readonly string[];
  readonly onMove: (ids: readonly string[]) => void;
  /** Which column is being dragged; null: none any more. */
  readonly onDrag: (id: string | null) => void;
}

/** Where a column is taken hold of: dragged with the pointer, moved with ← and →. */
export const ColumnGrip = ({ id, title, columns, onMove, onDrag }: Props) => {
  const { t } = useTranslation();
  const place = columns.indexOf(id);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (columns[place + step] !== undefined) onMove(moved(columns, id, place + step));
  };
  return (
    <button
      type="button"
      className="tb-table-grip"
      draggable
      aria-label={t('common.moveColumn', { what: title, n: place + 1, of: columns.length })}
      title={t('common.moveHint')}
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/x-tongbi-column', id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Icon name="grip" size={14} />
    </button>
  );
};
