import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import type { PickOption } from './pickOption.ts';
import { PickerFace } from './PickerFace.tsx';
import { PickPanel } from './PickPanel.tsx';
import { Popover } from './Popover.tsx';

interface Props {
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** What the button says when nothing is chosen: 选择学校, 全部类型. */
  readonly placeholder: string;
  /** At most so many; the rest is then barred, with a sentence. */
  readonly limit?: number;
  /** The colour of the chip at a place, where a chart draws each choice in its own. */
  readonly colourOf?: (place: number) => string | undefined;
  /** So many rows are shown at once. */
  readonly visibleRows?: number;
  /** Without chips the button tells how many are chosen. */
  readonly chips?: boolean;
}

/** Several of many; each choice is a chip that can be taken off again. */
export const MultiPicker = ({ label, options, value, onChange, placeholder, limit = Infinity, colourOf, visibleRows, chips = true }: Props) => {
  const { t } = useTranslation();
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const full = chosen.length >= limit;
  const text = chosen.length === 0 ? placeholder : t('common.chosen', { n: chosen.length });
  const toggle = (id: string): void => onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  return (
    <div className="tb-multi-picker">
      <Popover
        opens="listbox"
        className="tb-button tb-picker"
        button={<PickerFace label={label} value={text} />}
      >
        {(close) => (
          <PickPanel
            label={label}
            options={options}
            chosen={new Set(value)}
            multiple
            full={full}
            {...(visibleRows === undefined ? {} : { visibleRows })}
            onClose={close}
            onPick={toggle}
            footer={
              <div className="tb-pick-footer">
                <span aria-live="polite">{full ? t('common.limit', { n: limit }) : ''}</span>
                <button type="button" className="tb-button tb-button-quiet" disabled={chosen.length === 0} onClick={() => onChange([])}>
                  {t('common.clear')}
                </button>
                <button type="button" className="tb-button" onClick={close}>
                  {t('common.done')}
                </button>
              </div>
            }
          />
        )}
      </Popover>
      {chips &&
        chosen.map((option, place) => (
          <button key={option.id} type="button" className="tb-chip" aria-label={t('common.remove', { what: option.label })} onClick={() => toggle(option.id)}>
            {colourOf && <i style={{ background: colourOf(place) }} />}
            <span>{option.label}</span>
            <Icon name="close" size={14} />
          </button>
        ))}
    </div>
  );
};
