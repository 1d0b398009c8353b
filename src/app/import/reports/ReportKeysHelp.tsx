import { useTranslation } from 'react-i18next';
import { KEYS_OF, REPORT_KEYS } from './useReportKeys.ts';

/** The keys of a report's review, each with what it does. */
export const ReportKeysHelp = () => {
  const { t } = useTranslation();
  return (
    <dl className="tb-shortcuts">
      {REPORT_KEYS.map((key) => (
        <div key={key}>
          <dt>{t(`reports.keys.${key}`)}</dt>
          <dd>
            <kbd>{KEYS_OF[key]}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
};
