import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form under an item, with the focus in its first field or in that of `report-first`. Enter saves, Escape leaves it and nothing else. */
export const EditorFrame = ({ label, ready, onSave, onCancel, children }: Props) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    (form.current?.querySelector<HTMLElement>('.report-first input') ?? form.current?.querySelector<HTMLElement>('input'))?.focus();
  }, []);
  useEffect(() => {
    const element = form.current;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onCancel();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [onCancel]);
  return (
    <form
      ref={form}
      className="report-editor"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSave();
      }}
    >
      {children}
      <div className="report-editor-buttons">
        <Button size="small" type="primary" htmlType="submit" disabled={!ready}>
          {t('reports.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('reports.cancel')}
        </Button>
      </div>
    </form>
  );
};
