import { useRef, useState } from 'react';
import { useFormat } from '../../useFormat.ts';
import '../../../ui/field.css';

interface Props {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

/** A name that can be changed in its place: Enter keeps it, Escape leaves it as it was. */
export const WorkspaceName = ({ name, onRename }: Props) => {
  const { t } = useFormat();
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  if (!editing) {
    return (
      <>
        {name}{' '}
        <button type="button" className="tb-button tb-button-quiet" onClick={() => setEditing(true)}>
          {t('workspace.rename')}
          <span className="tb-unseen">{name}</span>
        </button>
      </>
    );
  }
  const keep = (): void => {
    const next = field.current?.value.trim() ?? '';
    setEditing(false);
    if (next !== '' && next !== name) onRename(next);
  };
  return (
    <input
      ref={field}
      className="tb-native tb-find"
      // The person asked for it by pressing the button that stood here.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={t('workspace.name')}
      defaultValue={name}
      maxLength={60}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep();
        if (key === 'Escape') setEditing(false);
      }}
    />
  );
};
