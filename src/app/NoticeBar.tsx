import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../words/translate.ts';
import type { Absent } from './absentIn.ts';
import type { Notice } from './notice.ts';

/** Ms for which it is said that something went well. */
const SAID_FOR = 4000;

/** Of a long list the first few. */
const MOST_LISTED = 3;

const listed = (t: Translate, absent: readonly Absent[]): string => {
  const all = [...new Set(absent.map(({ value }) => value))];
  const values = all.slice(0, MOST_LISTED).join(t('shell.joiner'));
  return all.length > MOST_LISTED ? t('shell.andMore', { values, n: all.length }) : values;
};

const sentence = (t: Translate, notice: Notice): string => {
  if (notice.kind === 'repaired') return t('shell.repaired', { names: notice.names.join(t('shell.joiner')) });
  if (notice.kind === 'absent') {
    const kinds = [...new Set(notice.absent.map(({ kind }) => kind))];
    const what = kinds.map((kind) => t(`shell.absentOf.${kind}`, { values: listed(t, notice.absent.filter((one) => one.kind === kind)) }));
    return t('shell.absent', { what: what.join(t('shell.joiner')) });
  }
  if (notice.kind === 'unknown') return t('shell.unknown', { address: notice.address });
  if (notice.kind === 'pageNotSaved') return `${t('problem.single_page_gone')}${t('problem.single_page_gone_way')}`;
  if (notice.kind === 'copied') return t('shell.copied');
  if (notice.kind === 'notCopied') return t('shell.notCopied', { link: notice.link });
  return t('shell.dropEmpty');
};

/** One sentence over the screen, said aloud too, until it is dismissed. */
export const NoticeBar = ({ notice, onDismiss }: { readonly notice: Notice | null; readonly onDismiss: () => void }) => {
  const { t } = useTranslation();
  const passing = notice?.kind === 'copied';
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(onDismiss, SAID_FOR);
    return () => clearTimeout(timer);
    // Of another rendering only the function is new.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [passing, notice]);
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
