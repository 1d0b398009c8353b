import { useId, useState } from 'react';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { Popover } from '../../ui/Popover.tsx';
import { useFormat } from '../useFormat.ts';
import type { TrendView } from './trendView.ts';
import '../../ui/field.css';

/** A remark is a sentence, not a report. */
const LONGEST = 60;

/** Remarks of the user at years of a metric: written, changed and taken away here, kept with one's own data. */
export const Remarks = ({ view }: { readonly view: TrendView }) => {
  const { t } = useFormat();
  const { editable } = useAccess();
  return (
    <Popover button={t('trend.remark')} panelClassName="trend-remark">
      {(close) => (editable ? <RemarkEditor view={view} onDone={close} /> : <p>{t('trend.remarkOnSample')}</p>)}
    </Popover>
  );
};

const RemarkEditor = ({ view: { metric, years, latest, all }, onDone }: { readonly view: TrendView; readonly onDone: () => void }) => {
  const { t, year: yearText } = useFormat();
  const { annotate } = useAccess();
  const id = useId();
  const at = (year: Year): string => all.remarks.find((remark) => remark.year === year)?.text ?? '';
  const first = latest?.year ?? years.at(-1) ?? 0;
  const [year, setYear] = useState(first);
  const [text, setText] = useState(() => at(first));
  const [failed, setFailed] = useState(false);
  const write = async (said: string): Promise<void> => {
    try {
      await annotate({ metric: metric.id, year, text: said.trim() });
      onDone();
    } catch {
      setFailed(true);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void write(text);
      }}
    >
      <label htmlFor={`${id}-year`}>{t('trend.year')}</label>
      <select
        className="tb-native"
        id={`${id}-year`}
        value={year}
        onChange={(event) => {
          setYear(Number(event.target.value));
          setText(at(Number(event.target.value)));
        }}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {yearText(one)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-text`}>{t('trend.remarkText')}</label>
      <input id={`${id}-text`} className="tb-field" value={text} maxLength={LONGEST} placeholder={t('trend.remarkExample')} onChange={(event) => setText(event.target.value)} />
      {failed && <output>{t('trend.remarkFailed')}</output>}
      <div className="trend-remark-end">
        {at(year) !== '' && (
          <button type="button" className="tb-button" onClick={() => void write('')}>
            {t('trend.remarkAway')}
          </button>
        )}
        <button type="submit" className="tb-button tb-button-primary" disabled={text.trim() === at(year)}>
          {t('trend.remarkKeep')}
        </button>
      </div>
    </form>
  );
};
