import { useMemo } from 'react';
import { useLook } from '../../charts/LookContext.ts';
import { normLines } from '../../charts/trend/normLines.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import type { TrendRows } from '../../charts/trend/trendRows.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { districtChange, districtFigure } from '../../domain/districtFigure.ts';
import type { Metric } from '../../domain/metric.ts';
import { turnsAmong } from '../../domain/register/predecessors.ts';
import type { SchoolType } from '../../domain/school.ts';
import { inScope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useScope } from '../scope/useScope.ts';
import { typesAmong } from '../typeOptions.ts';
import { MOST_SCHOOLS } from '../trend/address.ts';
import { trendSheet } from '../trend/trendSheet.ts';
import { TrendTable } from '../trend/TrendTable.tsx';
import { useOpenPoint } from '../trend/useOpenPoint.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';

interface Props {
  readonly metric: Metric;
  readonly figures: readonly DistrictFigures[];
  /** Of the schools chosen for all screens. */
  readonly schools: readonly SchoolFigure[];
  readonly years: readonly Year[];
  readonly year: Year;
  readonly questions: readonly AnyQuestion[];
}

const ALL_TYPES: readonly SchoolType[] = [];

/** The large chart: one metric of all schools over the years, and in words what the year on view says. */
export const LeadPanel = ({ metric, figures, schools, years, year, questions }: Props) => {
  const { t, language, figure, change, year: yearText } = useFormat();
  const { workspace } = useAccess();
  const { scope, chosen } = useScope();
  const shortName = useShortName();
  const look = useLook();
  const rows = useMemo((): TrendRows => {
    const types = typesAmong(workspace.schools.filter((school) => inScope(school, scope)));
    const inView = new Set(years);
    const turns = turnsAmong(workspace.schools);
    const district = figures.filter((row) => row.metric === metric.id && inView.has(row.year));
    const lines = chosen.slice(0, MOST_SCHOOLS).map((id, place) => ({ id, name: shortName(id), place, figures: schools.filter((one) => one.school === id && inView.has(one.year)), turns: turns.get(id) ?? [] }));
    return { metric, years, basis: workspace.basis, type: 'all', district, norms: normLines(metric, types, years), schools: lines, mean: true, remarks: [], aims: false, range: null };
  }, [metric, figures, schools, chosen, shortName, years, workspace, scope]);
  const drawing = useMemo(() => trendChart(rows, look), [rows, look]);
  const onPoint = useOpenPoint({ metric, all: rows, types: ALL_TYPES });
  const here = rows.district.find((row) => row.year === year);
  const said = here && districtFigure(metric, here);
  const moved = here && change(metric, districtChange(metric, here), year);
  const message =
    here && said
      ? [t('overview.leadSays', { year: yearText(year), basis: t(`chart.basis.${said.basis}`), value: figure(metric, said) }), moved ? t('chart.changed', { change: moved.text, against: moved.against }) : null]
          .filter((part) => part !== null)
          .join(t('chart.comma'))
      : t('overview.leadMissing', { year: yearText(year) });
  return (
    <ChartPanel
      name="lead"
      title={metric.name[language]}
      scope={message}
      narrow
      drawing={drawing}
      height={look.theme === 'projector' ? 360 : 300}
      stillWidth={680}
      onPoint={onPoint}
      table={() => <TrendTable view={{ metric, years, all: rows, types: ALL_TYPES }} />}
      sheet={() => trendSheet({ metric, years, all: rows }, { t, language, schools: workspace.schools })}
      questions={questions}
      actions={<AddressLink screen="trend" search={{ metric: metric.id }}>{t('overview.toTrend')}</AddressLink>}
    />
  );
};
