import type { CSSProperties } from 'react';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';
import type { PickRow } from './pickRows.ts';

interface Props {
  readonly row: PickRow;
  readonly listId: string;
  readonly options: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly full: boolean;
  readonly style: CSSProperties;
  readonly onPick: (id: string) => void;
  readonly onActive: (place: number) => void;
}

export const pickRowId = (listId: string, place: number): string => `${listId}-${place}`;

export const PickListRow = ({ row, listId, options, active, chosen, full, style, onPick, onActive }: Props) => {
  if (row.kind === 'group') {
    return (
      <div className="tb-pick-group" role="presentation" style={style}>
        {row.label}
      </div>
    );
  }
  const { option, range } = row.found;
  const barred = full && !chosen;
  return (
    // The keys are those of the text field above, which keeps the focus and names this row as active.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={pickRowId(listId, row.place)}
      className="tb-pick-row"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-disabled={barred || undefined}
      aria-setsize={options}
      aria-posinset={row.place + 1}
      data-active={active}
      style={style}
      onMouseMove={() => onActive(row.place)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !barred && onPick(option.id)}
    >
      {option.icon && <Icon name={option.icon} />}
      <span className="tb-pick-label">
        <Marked text={option.label} range={range} />
      </span>
      {option.hint !== undefined && <span className="tb-pick-hint">{option.hint}</span>}
      <span className="tb-pick-check">{chosen && <Icon name="check" size={16} />}</span>
    </div>
  );
};
