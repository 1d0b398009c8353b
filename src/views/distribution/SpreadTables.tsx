import { useMemo } from 'react';
import { targetOf } from '../../charts/distribution/spreadPoints.ts';
import type { SpreadDot, SpreadGroup } from '../../charts/distribution/spreadRows.ts';
import { boxOf } from '../../domain/boxOf.ts';
import { median } from '../../domain/statistics.ts';
import type { School } from '../../domain/school.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureLookup } from '../FigureLookup.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import type { DistributionView } from './distributionView.ts';
import { useOpenSpread } from './useOpenSpread.ts';
import { useSorted } from '../useSorted.ts';

/** The chart as tables: what each group comes to, and every school's figure. */
export const SpreadTables = ({ view }: { readonly view: DistributionView }) => {
  useDrawnWith('distribution', view);
  return (
    <div className="distribution-tables">
      <GroupTable view={view} />
      <SchoolTable view={view} />
    </div>
  );
};

const GroupTable = ({ view: { metric, rows } }: { readonly view: DistributionView }) => {
  const { t, language, value } = useFormat();
  const sorted = useSorted('groups');
  const open = useOpenSpread(metric.id);
  const columns = useMemo((): readonly DataColumn<SpreadGroup>[] => {
    const plain = metric.kind !== 'ordinal' && metric.kind !== 'boolean';
    const figure = (text: string, group: SpreadGroup) => (
      <button type="button" className="figure-button" aria-label={`${t('chart.openFigures')} ${group.label} ${text}`} onClick={() => open(targetOf(group))}>
        {text}
      </button>
    );
    const values = (group: SpreadGroup): readonly number[] => group.dots.map((dot) => dot.value);
    const column = (id: string, title: string, of: (group: SpreadGroup) => number | null): DataColumn<SpreadGroup> => ({
      id, title, align: 'end', sortBy: of,
      cell: (group) => {
        const found = of(group);
        return found === null ? '' : figure(value(metric, found), group);
      },
    });
    const levels = metric.kind === 'boolean' ? [0, 1] : metric.levels.map((_, place) => place + 1);
    return [
      { id: 'group', title: t('distribution.group'), names: true, cell: ({ label }) => label },
      { id: 'n', title: t('trend.reporting'), align: 'end', cell: (group) => figure(`${group.dots.length} / ${group.expected}`, group), sortBy: ({ dots }) => dots.length },
      ...(plain
        ? [
            column('median', t('chart.median'), (group) => median(values(group))),
            column('lower', t('sheet.lower'), (group) => boxOf(values(group))?.lowerQuartile ?? null),
            column('upper', t('sheet.upper'), (group) => boxOf(values(group))?.upperQuartile ?? null),
            column('lowest', t('distribution.lowest'), ({ dots }) => dots[0]?.value ?? null),
            column('highest', t('distribution.highest'), ({ dots }) => dots.at(-1)?.value ?? null),
          ]
        : levels.map((level): DataColumn<SpreadGroup> => {
            const count = (group: SpreadGroup): number => values(group).filter((one) => Math.round(one) === level).length;
            return { id: String(level), title: t('distribution.level', { level: value(metric, level) }), align: 'end', cell: (group) => figure(String(count(group)), group), sortBy: count };
          })),
    ];
  }, [metric, t, value, open]);
  return <DataTable {...sorted} caption={`${metric.name[language]} ${t(`distribution.by.${rows.by}`)}`} columns={columns} rows={rows.groups} keyOf={({ key }) => key} />;
};

interface SchoolRow {
  readonly school: School;
  readonly name: string;
  /** By the key of the group. */
  readonly dots: ReadonlyMap<string, SpreadDot>;
}

const SchoolTable = ({ view: { metric, rows, schools, names, year } }: { readonly view: DistributionView }) => {
  const { t, language, value, yearShort } = useFormat();
  const sorted = useSorted('dots');
  const lines = useMemo(() => {
    const found = new Map<string, Map<string, SpreadDot>>();
    for (const group of rows.groups) {
      for (const dot of group.dots) found.set(dot.school, (found.get(dot.school) ?? new Map<string, SpreadDot>()).set(group.key, dot));
    }
    return schools.flatMap((school): readonly SchoolRow[] => {
      const dots = found.get(school.id);
      return dots ? [{ school, name: names.get(school.id) ?? school.name, dots }] : [];
    });
  }, [rows, schools, names]);
  const columns = useMemo((): readonly DataColumn<SchoolRow>[] => {
    const figure = ({ school, name: said }: SchoolRow, dot: SpreadDot | undefined, at: number) =>
      dot ? <FigureLookup text={`${value(metric, dot.value)}${dot.soft ? '*' : ''}`} what={`${said} ${at}`} of={{ school: school.id, year: at, metric: metric.id }} /> : '—';
    const name: DataColumn<SchoolRow> = { id: 'school', title: t('distribution.school'), names: true, cell: (row) => row.name, sortBy: (row) => row.name };
    if (rows.by === 'year') {
      return [
        name,
        ...rows.groups.map((group): DataColumn<SchoolRow> => ({
          id: group.key, title: group.label, align: 'end', cell: (row) => figure(row, row.dots.get(group.key), group.year), ...(metric.rankable ? { sortBy: ({ dots }: SchoolRow) => dots.get(group.key)?.value ?? null } : {}),
        })),
      ];
    }
    const labels = new Map(rows.groups.map((group) => [group.key, group.label]));
    const only = (row: SchoolRow) => [...row.dots][0];
    return [
      name,
      { id: 'group', title: t('distribution.group'), cell: (row) => labels.get(only(row)?.[0] ?? '') ?? '', sortBy: (row) => labels.get(only(row)?.[0] ?? '') ?? null },
      { id: 'value', title: yearShort(year), align: 'end', cell: (row) => figure(row, only(row)?.[1], year), ...(metric.rankable ? { sortBy: (row: SchoolRow) => only(row)?.[1].value ?? null } : {}) },
    ];
  }, [rows, metric, t, value, year, yearShort]);
  return <DataTable {...sorted} caption={`${metric.name[language]} ${t('distribution.dots')}`} columns={columns} rows={lines} keyOf={({ school }) => school.id} />;
};
