import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../domain/journal.ts';
import { useRowHeight } from '../../ui/useRowHeight.ts';
import { useWindowedRows } from '../../ui/useWindowedRows.ts';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { StatedItem } from './checklist.ts';

interface Props {
  readonly items: readonly StatedItem[];
  readonly at: number;
  readonly onAt: (place: number) => void;
  readonly onSet: (state: FollowUpState | null) => void;
  readonly onSentence: () => void;
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

/** The measures, one a line; j and k or the arrows move, 1 to 4 set a state, 0 takes it back, s unfolds the sentence. */
export const ChecklistList = ({ items, at, onAt, onSet, onSentence }: Props) => {
  const { t } = useFormat();
  const shortName = useShortName();
  const categoryName = useCategoryName();
  const box = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight() + 4;
  const { from, to } = useWindowedRows(box, { count: items.length, rowHeight, of: items });
  const id = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const top = at * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + rowHeight - element.clientHeight;
  }, [at, rowHeight]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const state = FOLLOW_UP_STATES[Number(event.key) - 1];
    if (step !== undefined) onAt(Math.min(Math.max(at + step, 0), items.length - 1));
    else if (state) onSet(state);
    else if (event.key === '0' || event.key === 'Delete') onSet(null);
    else if (event.key === 's') onSentence();
    else return;
    event.preventDefault();
  };
  return (
    // A select cannot show several columns, nor keep a thousand lines in a window.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={box} className="findings-list" role="listbox" tabIndex={0} aria-label={t('findings.measure')} aria-activedescendant={`${id}-${at}`} onKeyDown={onKeyDown}>
      <div style={{ height: from * rowHeight }} />
      {items.slice(from, to).map(({ key, school, measure, state, proposal }, index) => {
        const place = from + index;
        return (
          // The list itself has the keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/prefer-tag-over-role
          <div key={key} id={`${id}-${place}`} role="option" tabIndex={-1} aria-selected={place === at} aria-setsize={items.length} aria-posinset={place + 1} className="findings-row" style={{ height: rowHeight }} onClick={() => onAt(place)}>
            <span title={school.name}>{shortName(school.id)}</span>
            <span title={measure.categories.map(categoryName).join(t('chart.joiner'))}>{measure.categories.map(categoryName).join(t('chart.joiner'))}</span>
            <span className="findings-state" data-state={state ?? 'none'}>
              {state ? t(`findings.states.${state}`) : <i>{t('findings.proposal', { state: t(`findings.states.${proposal.state}`) })}</i>}
            </span>
          </div>
        );
      })}
      <div style={{ height: (items.length - to) * rowHeight }} />
    </div>
  );
};
