import { yearSpan } from '../../queries/yearSpan.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useFormat } from '../useFormat.ts';
import type { ScopeAddress } from './address.ts';
import '../../ui/field.css';

interface Props {
  readonly address: ScopeAddress;
  readonly onChange: (change: Partial<ScopeAddress>) => void;
}

/** So many years back, at one press. */
const RECENT = [3, 5] as const;

/** From which year to which; an end that is that of the data is left out of the address, so that a new year is on view by itself. */
export const YearsPicker = ({ address, onChange }: Props) => {
  const { t, yearShort } = useFormat();
  const { data: span } = useAnswer(yearSpan());
  if (!span || span.first === span.last) return null;
  const { first, last } = span;
  const from = address.from ?? first;
  const to = address.to ?? last;
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const set = (low: number, high: number): void => onChange({ from: low <= first ? null : low, to: high >= last ? null : high });
  const pick = (label: string, value: number, years: readonly number[], choose: (year: number) => void) => (
    <select className="tb-native" aria-label={label} value={value} onChange={(event) => choose(Number(event.target.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {yearShort(year)}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className="scope-set">
      <legend>{t('scope.years')}</legend>
      {pick(t('scope.from'), from, all.filter((year) => year <= to), (year) => set(year, to))}
      <span aria-hidden="true">{t('scope.between')}</span>
      {pick(t('scope.to'), to, all.filter((year) => year >= from), (year) => set(from, year))}
      {RECENT.filter((count) => count < all.length).map((count) => (
        <button key={count} type="button" className="scope-toggle" aria-pressed={from === last - count + 1 && to === last} onClick={() => set(last - count + 1, last)}>
          {t('scope.recent', { count })}
        </button>
      ))}
    </fieldset>
  );
};
