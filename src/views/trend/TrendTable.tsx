import { useMemo } from 'react';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { districtChange, districtFigure } from '../../domain/districtFigure.ts';
import { statusClass } from '../../domain/observation.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { aimsOf } from '../../charts/trend/trendRows.ts';
import { aimText } from '../../charts/trend/trendWords.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useFormat } from '../useFormat.ts';
import { useWithout } from '../useWithout.ts';
import type { TrendView } from './trendView.ts';
import { useSorted } from '../useSorted.ts';
import { overText } from '../../charts/turnWords.ts';

interface Row {
  readonly year: Year;
  readonly district: DistrictFigures | null;
}

/** The chart as a table: one row a year, the district's figures first, then each chosen school's. */
export const TrendTable = ({ view }: { readonly view: Pick<TrendView, 'metric' | 'years' | 'all' | 'types'> }) => {
  const { metric, years, all, types } = view;
  const format = useFormat();
  const sorted = useSorted('trend');
  const without = useWithout();
  const openBehind = useOpenBehind();
  const rows = useMemo(() => years.map((year): Row => ({ year, district: all.district.find((row) => row.year === year) ?? null })), [years, all]);
  const columns = useMemo((): readonly DataColumn<Row>[] => {
    const { t, value, figure, percent, change } = format;
    const cell = (say: (row: DistrictFigures) => string | null) => ({ district }: Row) => {
      if (!district) return t('chart.noFigures');
      const text = say(district);
      return text === null ? '' : (
        <button type="button" className="figure-button" aria-label={`${t('chart.openFigures')} ${text}`} onClick={() => openBehind({ metric: metric.id, year: district.year, types })}>
          {text}
        </button>
      );
    };
    const plain = metric.kind !== 'boolean' && metric.kind !== 'ordinal';
    const [some] = all.district;
    const basis = some ? districtFigure(metric, some).basis : 'median';
    const list: readonly (DataColumn<Row> | null)[] = [
      { id: 'year', title: t('trend.year'), names: true, cell: (row) => format.yearShort(row.year), sortBy: (row) => row.year },
      { id: 'n', title: t('trend.reporting'), align: 'end', cell: cell((row) => `${row.n} / ${row.expected}`), sortBy: (row) => row.district?.n ?? null },
      basis === 'median' || basis === 'shareAtNorm' ? null : { id: 'district', title: t('trend.district'), align: 'end', cell: cell((row) => `${t(`chart.basis.${districtFigure(metric, row).basis}`)} ${figure(metric, districtFigure(metric, row))}`) },
      plain ? { id: 'median', title: t('chart.median'), align: 'end', cell: cell((row) => value(metric, row.median)), sortBy: (row) => row.district?.median ?? null } : null,
      plain
        ? { id: 'band', title: t('chart.band'), align: 'end', cell: cell((row) => (row.n < SMALLEST_GROUP ? null : `${value(metric, row.lowerQuartile)} – ${value(metric, row.upperQuartile)}`)) }
        : null,
      { id: 'change', title: t('trend.change'), align: 'end', cell: cell((row) => change(metric, districtChange(metric, row), row.year)?.text ?? null) },
      all.district.some((row) => row.withNorm > 0)
        ? { id: 'norm', title: t('chart.shareAtNorm'), align: 'end', cell: cell((row) => (row.withNorm === 0 ? null : `${percent((row.atNorm / row.withNorm) * 100)}  ${row.atNorm}/${row.withNorm}`)) }
        : null,
      ...all.schools.map((school): DataColumn<Row> => {
        const at = (year: Year) => school.figures.find((one) => one.year === year && statusClass(one.status) === 'result');
        return {
          id: school.id,
          title: school.name,
          align: 'end',
          cell: ({ year }) => {
            const found = at(year);
            const aim = all.aims ? aimsOf(school).find((one) => one.year === year) : undefined;
            const promised = aim && <> <FigureButton text={aimText(metric, aim.value, { t, language: format.language })} what={`${school.name} ${year}`} source={aim.source} /></>;
            if (!found) return <>{without(null)}{promised}</>;
            const over = school.over?.get(year);
            if (over && found.value !== null) return <>{value(metric, found.value)}{t('chart.bracketed', { text: overText(metric, over, { t, language: format.language }) })}{promised}</>;
            return <><FigureButton text={found.value === null ? without(found) : value(metric, found.value)} what={`${school.name} ${year}`} source={found.source} />{promised}</>;
          },
          sortBy: ({ year }) => at(year)?.value ?? null,
        };
      }),
    ];
    return list.filter((column) => column !== null);
  }, [format, metric, all, types, openBehind, without]);
  return <DataTable {...sorted} caption={metric.name[format.language]} columns={columns} rows={rows} keyOf={(row) => String(row.year)} />;
};
