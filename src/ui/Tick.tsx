import './field.css';

interface Props {
  readonly label: string;
  /** Said in full where the label is short. */
  readonly hint?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Something that is on or off, with its name. */
export const Tick = ({ label, hint, on, disabled = false, onTurn }: Props) => (
  <label className="tb-tick" title={hint}>
    <input type="checkbox" checked={on} disabled={disabled} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
    {label}
  </label>
);
