import { useMemo } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import { colourOf } from '../../charts/trend/seriesOfTrend.ts';
import type { RecentFigures } from '../../domain/answers/recentFigures.ts';
import { titleUnit } from '../../domain/formatting.ts';
import { metricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { DataColumn, RowGroups } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Part } from '../../ui/Part.tsx';
import { usePartStage } from '../../ui/PartStage.ts';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useScope } from '../scope/useScope.ts';
import { typeNames } from '../typeOptions.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { useWithout } from '../useWithout.ts';
import type { CompareAddress } from './address.ts';
import { compareFigure } from './compareFigure.tsx';
import { compareGroups, groupBehind, withChosen } from './compareGroups.ts';
import { sortingOf, sortText } from '../sortText.ts';
import { changeId, sortByChange, sortByValue } from './compareOrder.ts';
import type { CompareRow, Comparison } from './compareRows.ts';
import { CompareSchool } from './CompareSchool.tsx';
import { compareSlideColumns } from './compareSlideColumns.tsx';
import { CompareGroupFigure, CompareSummary } from './CompareSummary.tsx';

interface Props {
  readonly shown: Comparison;
  /** The ids of the schools looked for; null: all. */
  readonly found: ReadonlySet<string> | null;
  /** Null: no small lines. */
  readonly recent: readonly RecentFigures[] | null;
  readonly address: CompareAddress;
  readonly patch: PatchAddress<CompareAddress>;
}

const keyOf = ({ school }: CompareRow): string => school.id;

/** Schools down, metrics across. Every figure leads to its source, every school to its trend. */
export const CompareTable = ({ shown, found, recent, address, patch }: Props) => {
  const format = useFormat();
  const without = useWithout();
  const name = useShortName();
  const look = useLook();
  const openSource = useOpenSource();
  const staged = usePartStage() !== null;
  const { chosen } = useScope();
  const { by, fold, sort, top } = address;
  useDrawnWith('compare', shown);
  const chosenKey = chosen.join(' ');
  const columns = useMemo((): readonly DataColumn<CompareRow>[] => {
    const { t, language } = format;
    const places = new Map(chosen.map((id, place) => [id, place]));
    const lines = recent && new Map(recent.map(({ school, metric, values }) => [`${school} ${metric}`, values]));
    const counted = ({ id }: Metric) => ({ n: shown.districts.get(id)?.n ?? 0, of: shown.districts.get(id)?.expected ?? shown.rows.length });
    const title = (metric: Metric): string => {
      const unit = titleUnit(metric, language);
      return unit === '' ? metric.name[language] : t('compare.withUnit', { metric: metric.name[language], unit });
    };
    const column = (metric: Metric): DataColumn<CompareRow> => {
      const byValue = sortByValue(metric);
      const byChange = sortByChange(metric);
      return {
        id: metric.id,
        title: title(metric),
        hint: t('chart.counted', counted(metric)),
        movable: true,
        summary: <CompareSummary metric={metric} types={shown.types} district={shown.districts.get(metric.id) ?? null} />,
        group: (rows, id) => <CompareGroupFigure metric={metric} year={shown.year} rows={rows} behind={found ? null : groupBehind(id, by)} />,
        cell: ({ school, cells, turned }) =>
          compareFigure({
            metric,
            school,
            turned,
            cell: cells.get(metric.id) ?? null,
            least: shown.decimals.has(metric.id) ? 1 : 0,
            place: shown.placeOf(school, metric),
            recent: lines && (lines.get(`${school.id} ${metric.id}`) ?? [null, null, null, null, null]),
            year: shown.year,
            hands: { format, without, openSource },
          }),
        ...(byValue ? { sortBy: byValue } : {}),
        ...(byChange ? { alsoSortBy: { id: changeId(metric), title: t('compare.change'), by: byChange } } : {}),
      };
    };
    return [
      {
        id: 'school',
        title: t('compare.school'),
        names: true,
        width: '170px',
        cell: ({ school }) => {
          const place = places.get(school.id);
          return <CompareSchool school={school} name={name(school.id)} metric={shown.metrics[0] ?? null} colour={place === undefined ? null : colourOf(place, look)} />;
        },
        sortBy: ({ school }) => school.name,
        summary: typeNames(shown.types, t),
      },
      ...(by === 'type' ? [] : [{ id: 'type', title: t('compare.type'), width: '80px', cell: ({ school }: CompareRow) => t(`terms.schoolType.${school.type}`), sortBy: ({ school }: CompareRow) => school.type }]),
      ...shown.metrics.flatMap((metric) => (staged ? compareSlideColumns(metric, { whole: column(metric), least: shown.decimals.has(metric.id) ? 1 : 0, hands: { format, without } }) : [column(metric)])),
    ];
    // The chosen schools are named by their key: the list is made anew at each step.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shown, recent, format, without, openSource, look, by, chosenKey, name, found === null, staged]);
  const rows = useMemo(() => (found ? shown.rows.filter(({ school }) => found.has(school.id)) : shown.rows), [shown, found]);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const first = useMemo(() => {
    const on = new Set<string>(top ? chosen : []);
    return on.size === 0 ? undefined : ({ school }: CompareRow): boolean => on.has(school.id);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [top, chosenKey]);
  const over = shown.merged && address.predecessors;
  const foldKey = fold.join('\u0000');
  const groups = useMemo((): RowGroups<CompareRow> | null => {
    const grouped = compareGroups(rows, by, format.t);
    return grouped && { ...(first ? withChosen(grouped, first, format.t) : grouped), counted: (n) => format.t('chart.schools', { n }), folded: fold, onFold: (id) => patch({ fold: fold.includes(id) ? fold.filter((one) => one !== id) : [...fold, id] }, { replace: true }) };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [rows, by, first, foldKey, format, patch]);
  return (
    <Part name="table">
      <div className="compare-table" data-part="table">
        <DataTable
          caption={format.t('compare.caption')}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          maxHeight={look.theme === 'projector' ? 'calc(100vh - 300px)' : 'calc(100vh - 250px)'}
          sortedBy={sorting}
          onSort={(next) => patch({ sort: sortText(next) }, { replace: true })}
          groups={groups}
          onMove={(ids) => patch({ metrics: ids.map(metricId) }, { replace: true })}
          {...(first && !groups ? { first } : {})}
        />
        {rows.length === 0 && <p className="compare-notes">{format.t('compare.notFound')}</p>}
        <p className="compare-notes">
          {format.t(staged ? 'compare.slideNote' : 'compare.stripNote')}
          {staged && over && format.t('compare.slideOver')}
        </p>
        {!staged && over && <p className="compare-notes">{format.t('compare.overNote')}</p>}
      </div>
    </Part>
  );
};
