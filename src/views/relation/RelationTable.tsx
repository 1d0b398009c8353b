import { useMemo } from 'react';
import type { RelationDot } from '../../charts/relation/relationRows.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { formatBare } from '../../domain/formatting.ts';
import { isRanked } from '../../domain/isRanked.ts';
import type { Metric } from '../../domain/metric.ts';
import { axisName } from '../../charts/relation/relationWords.ts';
import { useLook } from '../../charts/LookContext.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { RelationSubject } from './relationSubject.ts';
import type { RelationYear } from './relationView.ts';

interface Props {
  readonly subject: RelationSubject;
  readonly on: RelationYear;
  readonly sources: readonly SchoolFigure[];
}

/** The dots as a table: one row a school with both figures, each leading to its source. */
export const RelationTable = ({ subject: { x, y }, on, sources }: Props) => {
  const { t, language } = useFormat();
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
        const text = formatBare(metric, dot[of], language);
        const source = bySchool.get(`${metric.id} ${dot.school}`)?.source;
        return source ? <FigureButton text={text} what={`${dot.name} ${metric.name[language]}`} source={source} /> : text;
      },
      // To sort by a figure is to rank by it.
      ...(isRanked(metric) ? { sortBy: (dot: RelationDot) => dot[of] } : {}),
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
    ];
  }, [on, x, y, sources, t, language, look, short]);
  return <DataTable caption={t('relation.caption', { x: x.name[language], y: y.name[language] })} columns={columns} rows={on.dots} keyOf={({ school }) => school} />;
};
