import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from './useEscape.ts';

interface Props {
  readonly label: string;
  readonly ready: boolean;
  /** False: the focus stays where it is. */
  readonly focused?: boolean | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form under an item, with the focus in its first field or in that of `report-first`. Enter saves, Escape leaves it and nothing else. */
export const EditorFrame = ({ label, ready, focused = true, onSave, onCancel, children }: Props) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    if (!focused) return;
    (form.current?.querySelector<HTMLElement>('.report-first input') ?? form.current?.querySelector<HTMLElement>('input'))?.focus();
  }, [focused]);
  useEscape(form, onCancel);
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
