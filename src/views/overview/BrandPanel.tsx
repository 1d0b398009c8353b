import type { BrandYear } from '../../domain/answers/brandYears.ts';
import { BRAND_LEVELS } from '../../domain/brand.ts';
import type { Year } from '../../domain/year.ts';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useFormat } from '../useFormat.ts';

interface Props {
  /** Null while they are still coming. */
  readonly brands: readonly BrandYear[] | null;
  readonly year: Year;
}

const total = (rows: readonly BrandYear[], count: (row: BrandYear) => number): number => rows.reduce((sum, row) => sum + count(row), 0);

/** Brand applications of the year and what became of them; the share of awards is over those decided, never over all. */
export const BrandPanel = ({ brands, year }: Props) => {
  const { t, percent, yearShort } = useFormat();
  const here = brands?.filter((row) => row.year === year);
  const before = brands?.filter((row) => row.year === year - 1) ?? [];
  const rows = BRAND_LEVELS.flatMap((level) => here?.find((row) => row.level === level) ?? []);
  const decided = total(rows, (row) => row.decided);
  const awarded = total(rows, (row) => row.awarded);
  return (
    <Panel title={t('overview.brands')} scope={decided > 0 ? t('overview.brandsScope', { share: percent((awarded / decided) * 100), n: awarded, of: decided }) : undefined}>
      {!here && <LoadingSkeleton figures={0} height={220} />}
      {here?.length === 0 && <p className="overview-quiet">{t('overview.noBrands')}</p>}
      {rows.length > 0 && (
        <table className="overview-brands">
          <thead>
            <tr>
              <th scope="col">{t('overview.level')}</th>
              <th scope="col">{t('overview.applied')}</th>
              <th scope="col">{t('overview.decided')}</th>
              <th scope="col">{t('overview.awarded')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.level}>
                <th scope="row">{t(`terms.brandLevel.${row.level}`)}</th>
                <td>{row.applied}</td>
                <td>{row.decided}</td>
                <td>{row.awarded}</td>
              </tr>
            ))}
            <tr className="overview-total">
              <th scope="row">{t('overview.total')}</th>
              <td>{total(rows, (row) => row.applied)}</td>
              <td>{decided}</td>
              <td>{awarded}</td>
            </tr>
            {before.length > 0 && (
              <tr className="overview-quiet">
                <th scope="row">{yearShort(year - 1)}</th>
                <td>{total(before, (row) => row.applied)}</td>
                <td>{total(before, (row) => row.decided)}</td>
                <td>{total(before, (row) => row.awarded)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </Panel>
  );
};
