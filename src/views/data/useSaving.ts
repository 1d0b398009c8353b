import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** For an editor: writes what it was given, says whether that is kept, and closes only when it is. */
export const useSaving = (onClose: () => void): { readonly saving: boolean; readonly save: (write: () => Promise<unknown>, done?: string) => Promise<void> } => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [saving, setSaving] = useState(false);
  return {
    saving,
    save: async (write, done = t('data.saved')) => {
      setSaving(true);
      try {
        await write();
        message.success(done);
        onClose();
      } catch {
        message.error(t('data.notSaved'));
      } finally {
        setSaving(false);
      }
    },
  };
};
