import { useTranslation } from 'react-i18next';
import type { Translate } from '../words/translate.ts';
import type { Notice } from './notice.ts';

const sentence = (t: Translate, notice: Notice): string => {
  if (notice.kind === 'repaired') return t('shell.repaired', { names: notice.names.join(t('shell.joiner')) });
  if (notice.kind === 'unknown') return t('shell.unknown', { address: notice.address });
  return t('shell.dropEmpty');
};

/** One sentence over the screen, said aloud too, until it is dismissed. */
export const NoticeBar = ({ notice, onDismiss }: { readonly notice: Notice | null; readonly onDismiss: () => void }) => {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      {notice && (
        <p className="tb-notice">
          <span>{sentence(t, notice)}</span>
          <button type="button" className="tb-button tb-button-quiet" onClick={onDismiss}>
            {t('shell.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
};
