import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickListRow } from './PickListRow.tsx';
import type { PickRow } from './pickRows.ts';
import './picker.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly PickRow[];
  /** Place of the option under the keyboard, among the options. */
  readonly active: number;
  readonly chosen: ReadonlySet<string>;
  readonly multiple: boolean;
  /** No more can be chosen. */
  readonly full?: boolean;
  readonly rowHeight: number;
  readonly visibleRows?: number;
  readonly onPick: (id: string) => void;
  readonly onActive: (place: number) => void;
}

const SPARE = 4;

/** A list box that draws only the rows in view, so that a thousand schools open at once. */
export const PickList = ({ id, label, rows, active, chosen, multiple, full = false, rowHeight, visibleRows = 9, onPick, onActive }: Props) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const options = rows.filter((row) => row.kind === 'option').length;
  const height = Math.min(rows.length, visibleRows) * rowHeight;
  const from = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const drawn = rows.slice(from, from + visibleRows + 2 * SPARE);

  useEffect(() => {
    const place = rows.findIndex((row) => row.kind === 'option' && row.place === active);
    if (!box.current || place === -1) return;
    const above = place > 0 && rows[place - 1]?.kind === 'group' ? place - 1 : place;
    if (above * rowHeight < box.current.scrollTop) box.current.scrollTop = above * rowHeight;
    else if ((place + 1) * rowHeight > box.current.scrollTop + height) box.current.scrollTop = (place + 1) * rowHeight - height;
  }, [active, rows, rowHeight, height]);

  return (
    <>
      <div
        ref={box}
        id={id}
        className="tb-pick-list"
        // A select cannot be searched by pinyin, nor hold rows that are not drawn.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        aria-multiselectable={multiple || undefined}
        style={{ height }}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <div role="presentation" style={{ height: rows.length * rowHeight, position: 'relative' }}>
          {drawn.map((row, index) => (
            <PickListRow
              key={row.kind === 'group' ? `group ${row.label}` : row.found.option.id}
              row={row}
              listId={id}
              options={options}
              active={row.kind === 'option' && row.place === active}
              chosen={row.kind === 'option' && chosen.has(row.found.option.id)}
              full={full}
              style={{ top: (from + index) * rowHeight, height: rowHeight }}
              onPick={onPick}
              onActive={onActive}
            />
          ))}
        </div>
      </div>
      <p className={options === 0 ? 'tb-pick-none' : 'tb-unseen'} aria-live="polite">
        {options === 0 ? t('common.noMatch') : ''}
      </p>
    </>
  );
};
