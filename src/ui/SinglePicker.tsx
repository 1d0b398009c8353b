import type { PickOption } from './pickOption.ts';
import { PickerFace } from './PickerFace.tsx';
import { PickPanel } from './PickPanel.tsx';
import { Popover } from './Popover.tsx';

interface Props {
  /** What is picked: 指标, 年度. Stands before the choice and names the list. */
  readonly label: string;
  readonly options: readonly PickOption[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Said where nothing is chosen. */
  readonly placeholder: string;
  readonly disabled?: boolean;
}

/** One of many, found by typing: by name, other names, pinyin or initials. */
export const SinglePicker = ({ label, options, value, onChange, placeholder, disabled = false }: Props) => {
  const chosen = options.find((option) => option.id === value);
  const text = chosen?.label ?? placeholder;
  return (
    <Popover
      opens="listbox"
      className="tb-button tb-picker"
      disabled={disabled}
      button={<PickerFace label={label} value={text} />}
    >
      {(close) => (
        <PickPanel
          label={label}
          options={options}
          chosen={new Set(chosen ? [chosen.id] : [])}
          onClose={close}
          onPick={(id) => {
            close();
            if (id !== value) onChange(id);
          }}
        />
      )}
    </Popover>
  );
};
