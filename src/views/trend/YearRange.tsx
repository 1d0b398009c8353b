import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import type { TrendAddress } from './address.ts';
import { yearsOnView } from './trendView.ts';

interface Props {
  readonly span: YearSpan;
  readonly address: Pick<TrendAddress, 'from' | 'to'>;
  readonly patch: PatchAddress<TrendAddress>;
}

/** From which year to which; the whole span is said by leaving them out of the address. */
export const YearRange = ({ span, address, patch }: Props) => {
  const { t, yearShort } = useFormat();
  const all = yearsOnView({ from: null, to: null }, span);
  const shown = yearsOnView(address, span);
  const first = shown[0] ?? span.first;
  const last = shown.at(-1) ?? span.last;
  const pick = (label: string, value: number, years: readonly number[], choose: (year: number) => void) => (
    <select aria-label={label} value={value} onChange={(event) => choose(Number(event.target.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {yearShort(year)}
        </option>
      ))}
    </select>
  );
  return (
    <span className="trend-years">
      <span>{t('trend.years')}</span>
      {pick(t('trend.from'), first, all.filter((year) => year <= last), (year) => patch({ from: year === span.first ? null : year }))}
      <span aria-hidden="true">{t('trend.until')}</span>
      {pick(t('trend.to'), last, all.filter((year) => year >= first), (year) => patch({ to: year === span.last ? null : year }))}
    </span>
  );
};
