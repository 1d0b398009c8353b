import { useMemo } from 'react';
import type { RelationDot, RelationGroup } from '../../charts/relation/relationRows.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { formatBare, formatNumber } from '../../domain/formatting.ts';
import { isRanked } from '../../domain/isRanked.ts';
import { isSoft } from '../../domain/observation.ts';
import type { Metric } from '../../domain/metric.ts';
import { axisName } from '../../charts/relation/relationWords.ts';
import { useLook } from '../../charts/LookContext.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { FigureLookup } from '../FigureLookup.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { RelationSubject } from './relationSubject.ts';
import type { RelationYear } from './relationView.ts';
import { useSorted } from '../useSorted.ts';

interface Props {
  readonly subject: RelationSubject;
  readonly on: RelationYear;
  readonly sources: readonly SchoolFigure[];
  readonly groups: readonly RelationGroup[];
}

/** The dots as a table: one row a school with both figures, each leading to its source, and what its size and colour stand for. */
export const RelationTable = ({ subject: { x, y, size, colour }, on, sources, groups }: Props) => {
  const { t, language } = useFormat();
  const sorted = useSorted('relation');
  const look = useLook();
  const short = useShortName();
  useDrawnWith('relation', on);
  const columns = useMemo((): readonly DataColumn<RelationDot>[] => {
    const bySchool = new Map(sources.filter(({ year }) => year === on.year).map((figure) => [`${figure.metric} ${figure.school}`, figure]));
    const column = (metric: Metric, of: 'x' | 'y'): DataColumn<RelationDot> => ({
      id: of,
      title: axisName(metric, look),
      align: 'end',
      cell: (dot) => {
        const found = bySchool.get(`${metric.id} ${dot.school}`);
        const text = formatBare(metric, dot[of], language) + (isSoft(found?.status) ? '*' : '');
        return found ? <FigureButton text={text} what={`${dot.name} ${metric.name[language]}`} source={found.source} /> : text;
      },
      // To sort by a figure is to rank by it.
      ...(isRanked(metric) ? { sortBy: (dot: RelationDot) => dot[of] } : {}),
    });
    const sizeColumn = (of: NonNullable<RelationSubject['size']>): DataColumn<RelationDot> => ({
      id: 'size',
      title: typeof of === 'string' ? t(`sheet.${of}`) : axisName(of, look),
      align: 'end',
      cell: ({ school, name, size: value }) => {
        if (value === null) return t('relation.unknown');
        return typeof of === 'string' ? formatNumber(value, language) : <FigureLookup text={formatBare(of, value, language)} what={`${name} ${of.name[language]}`} of={{ school, year: on.year, metric: of.id }} />;
      },
      ...(typeof of === 'string' || isRanked(of) ? { sortBy: (dot: RelationDot) => dot.size } : {}),
    });
    return [
      {
        id: 'school',
        title: t('compare.school'),
        names: true,
        cell: ({ school, name }) => <AddressLink screen="trend" search={{ metric: y.id, schools: [school] }} title={name}>{short(school)}</AddressLink>,
        sortBy: ({ name }) => name,
      },
      { id: 'type', title: t('compare.type'), cell: ({ type }) => t(`terms.schoolType.${type}`), sortBy: ({ type }) => type },
      column(y, 'y'),
      column(x, 'x'),
      ...(size === null ? [] : [sizeColumn(size)]),
      ...(colour === null ? [] : [{ id: 'colour', title: colour.name[language], cell: ({ group }: RelationDot) => groups[group]?.name ?? '' }]),
    ];
  }, [on, x, y, size, colour, groups, sources, t, language, look, short]);
  return <DataTable {...sorted} caption={t('relation.caption', { x: x.name[language], y: y.name[language] })} columns={columns} rows={on.dots} keyOf={({ school }) => school} />;
};
