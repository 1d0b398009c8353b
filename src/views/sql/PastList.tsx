import { useTranslation } from 'react-i18next';
import type { PastQuery } from './history.ts';

interface Props {
  readonly past: readonly PastQuery[];
  readonly onRun: (sql: string) => void;
  readonly onClear: () => void;
}

/** What was run in this workspace on this computer, the latest first. */
export const PastList = ({ past, onRun, onClear }: Props) => {
  const { t } = useTranslation();
  if (past.length === 0) return <p className="sql-quiet">{t('sql.nonePast')}</p>;
  return (
    <>
      <ul className="sql-list sql-past">
        {past.map(({ sql, at }) => (
          <li key={at}>
            <button type="button" title={sql} onClick={() => onRun(sql)}>
              {sql.replaceAll(/\s+/gu, ' ').slice(0, 200)}
            </button>
          </li>
        ))}
      </ul>
      <p className="sql-quiet">{t('sql.pastKept')}</p>
      <button type="button" className="tb-button" onClick={onClear}>
        {t('sql.clearPast')}
      </button>
    </>
  );
};
