import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './figure.css';

export interface FigureChange {
  /** With its sign and unit: +1.2 次, −3.4 个百分点. */
  readonly text: string;
  /** Whether the change is for the better is not told by its sign. */
  readonly tone: 'good' | 'bad' | 'even';
  /** Against what: 比 2022 年度. */
  readonly against: string;
}

interface Props {
  readonly label: string;
  /** Formatted; null where missing, which is never a zero. */
  readonly value: string | null;
  readonly unit?: string;
  readonly change?: FigureChange | null;
  /** n of N, and what kind of mean it is. */
  readonly note?: ReactNode;
  /** Leads to where the figure comes from. */
  readonly onOpen?: () => void;
}

/** One figure, large: what it is, its value, its change, over how many; pressing the value leads to its source. */
export const Figure = ({ label, value, unit = '', change, note, onOpen }: Props) => {
  const { t } = useTranslation();
  const shown = (
    <>
      <span className="tb-figure-value">{value ?? t('common.missing')}</span>
      {value !== null && unit !== '' && (
        <>
          {' '}
          <span className="tb-figure-unit">{unit}</span>
        </>
      )}
    </>
  );
  return (
    <div className="tb-figure">
      <div className="tb-figure-label" title={label}>
        {label.split(/(?<=[_-])/u).map((part, place) => (
          <Fragment key={`${place} ${part}`}>
            {place > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </div>
      {onOpen && value !== null ? (
        <button type="button" className="tb-figure-open" aria-label={t('common.openSource', { what: `${label} ${value}${unit === '' ? '' : ` ${unit}`}` })} title={t('common.sourceHint')} onClick={onOpen}>
          {shown}
        </button>
      ) : (
        <div className="tb-figure-open">{shown}</div>
      )}
      <div className="tb-figure-below">
        {change && (
          <span className="tb-change" data-tone={change.tone}>
            {change.text}
            <span className="tb-change-against"> {change.against}</span>
          </span>
        )}
        {note}
      </div>
    </div>
  );
};
