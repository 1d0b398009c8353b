import type { BrandYear } from '../../domain/answers/brandYears.ts';
import { BRAND_LEVELS, type BrandLevel } from '../../domain/brand.ts';
import type { Year } from '../../domain/year.ts';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BRANDS_COUNTED } from '../behind/recordsAddress.ts';
import { useOpenRecords } from '../behind/RecordsBehind.tsx';
import { useFormat } from '../useFormat.ts';
import '../figureButton.css';

interface Props {
  /** Null while they are still coming. */
  readonly brands: readonly BrandYear[] | null;
  readonly year: Year;
}

const total = (rows: readonly BrandYear[], count: (row: BrandYear) => number): number => rows.reduce((sum, row) => sum + count(row), 0);

/** Brand applications of the year and what became of them; the share of awards is over those decided, never over all. */
export const BrandPanel = ({ brands, year }: Props) => {
  const { t, percent, yearShort } = useFormat();
  const openRecords = useOpenRecords();
  const here = brands?.filter((row) => row.year === year);
  const before = brands?.filter((row) => row.year === year - 1) ?? [];
  const rows = BRAND_LEVELS.flatMap((level) => here?.find((row) => row.level === level) ?? []);
  const decided = total(rows, (row) => row.decided);
  const awarded = total(rows, (row) => row.awarded);
  const cells = (among: readonly BrandYear[], of: Year, level: BrandLevel | 'all') =>
    BRANDS_COUNTED.map((counted) => {
      const n = total(among, (row) => row[counted]);
      const what = [yearShort(of), t(`behind.level.${level}`), t(`overview.${counted}`), String(n)].join(' ');
      return (
        <td key={counted}>
          {n === 0 ? (
            n
          ) : (
            <button type="button" className="figure-button" aria-label={t('overview.openBrands', { what })} title={t('overview.openBrandsHint')} onClick={() => openRecords({ of: 'brands', year: of, level, counted })}>
              {n}
            </button>
          )}
        </td>
      );
    });
  return (
    <Panel name="brands" title={t('overview.brands')} scope={decided > 0 ? t('overview.brandsScope', { share: percent((awarded / decided) * 100), n: awarded, of: decided }) : undefined}>
      {!here && <LoadingSkeleton figures={0} height={220} />}
      {here?.length === 0 && <p className="tb-quiet">{t('overview.noBrands')}</p>}
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
                {cells([row], year, row.level)}
              </tr>
            ))}
            <tr className="overview-total">
              <th scope="row">{t('overview.total')}</th>
              {cells(rows, year, 'all')}
            </tr>
            {before.length > 0 && (
              <tr className="tb-quiet">
                <th scope="row">{yearShort(year - 1)}</th>
                {cells(before, year - 1, 'all')}
              </tr>
            )}
          </tbody>
        </table>
      )}
    </Panel>
  );
};
