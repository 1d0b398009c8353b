import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PickList } from './PickList.tsx';
import { pickRowId } from './PickListRow.tsx';
import type { PickOption } from './pickOption.ts';
import { pickRows } from './pickRows.ts';
import { searchOptions } from './searchOptions.ts';
import { useRowHeight } from './useRowHeight.ts';
import { usePinyin } from './usePinyin.ts';
import './field.css';

interface Props {
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly chosen: ReadonlySet<string>;
  readonly multiple?: boolean;
  readonly full?: boolean;
  readonly placeholder?: string;
  readonly visibleRows?: number;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
}

/** A field to type in and the list it narrows; arrows, Home, End, Enter and Escape work from the field. */
export const PickPanel = ({ label, options, chosen, multiple = false, full = false, placeholder, visibleRows = 9, onPick, onClose, footer }: Props) => {
  const { t } = useTranslation();
  const listId = useId();
  const rowHeight = useRowHeight();
  const [typed, setTyped] = useState('');
  const pinyin = usePinyin(true);
  const found = searchOptions(options, typed, pinyin);
  const rows = pickRows(found, typed.trim() === '');
  const ordered = rows.flatMap((row) => (row.kind === 'option' ? [row.found.option] : []));
  const [active, setActive] = useState(() => Math.max(0, ordered.findIndex((option) => chosen.has(option.id))));

  const step = (to: number): void => setActive(Math.max(0, Math.min(ordered.length - 1, to)));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(active === ordered.length - 1 ? 0 : active + 1),
    ArrowUp: () => step(active === 0 ? ordered.length - 1 : active - 1),
    PageDown: () => step(active + visibleRows),
    PageUp: () => step(active - visibleRows),
    Enter: () => {
      const option = ordered[active];
      if (option && !(full && !chosen.has(option.id))) onPick(option.id);
    },
    Escape: onClose,
  };
  const onKey = (event: KeyboardEvent): void => {
    // While an input method is composing, Enter and the arrows are its own.
    if (event.nativeEvent.isComposing) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div className="tb-pick-panel">
      <input
        // The panel opens on a deliberate press, and typing is what it is for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        type="text"
        role="combobox"
        className="tb-field"
        aria-label={label}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={ordered.length > 0 ? pickRowId(listId, active) : undefined}
        placeholder={placeholder ?? t('common.searchHint')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <PickList
        id={listId}
        label={label}
        rows={rows}
        active={active}
        chosen={chosen}
        multiple={multiple}
        full={full}
        rowHeight={rowHeight}
        visibleRows={visibleRows}
        onPick={onPick}
        onActive={setActive}
      />
      {footer}
    </div>
  );
};
