import { useTranslation } from 'react-i18next';
import type { Notice } from './notice.ts';

export const NoticeBar = ({ notice, onDismiss }: { readonly notice: Notice | null; readonly onDismiss: () => void }) => {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      {notice && (
        <p className="tb-notice">
          <span>
            {notice.kind === 'repaired'
              ? t('shell.repaired', { names: notice.names.join(t('shell.joiner')) })
              : t('shell.unknown', { address: notice.address })}
          </span>
          <button type="button" className="tb-button tb-button-quiet" onClick={onDismiss}>
            {t('shell.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
};
