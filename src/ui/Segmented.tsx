import { useId } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './segmented.css';

interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown in place of the label, which is then the name and the hint. */
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

interface Props<Id extends string> {
  /** What is being chosen; read aloud, not shown. */
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all in view: radio buttons side by side, one stop for the tab key, arrows between. */
export const Segmented = <Id extends string>({ label, segments, value, onChange }: Props<Id>) => {
  const name = useId();
  return (
    <fieldset className="tb-segmented">
      <legend className="tb-unseen">{label}</legend>
      {segments.map(({ id, label: text, icon, disabled = false }) => (
        <label key={id} title={icon ? text : undefined}>
          <input type="radio" name={name} value={id} checked={id === value} disabled={disabled} onChange={() => onChange(id)} aria-label={icon ? text : undefined} />
          <span>{icon ? <Icon name={icon} /> : text}</span>
        </label>
      ))}
    </fieldset>
  );
};
