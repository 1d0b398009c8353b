import { useCallback, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { EChart } from '../../charts/EChart.tsx';
import { useLook } from '../../charts/LookContext.ts';
import { normLines } from '../../charts/trend/normLines.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import type { TrendRows } from '../../charts/trend/trendRows.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { districtChange, districtFigure } from '../../domain/districtFigure.ts';
import type { Metric } from '../../domain/metric.ts';
import { inScope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useDrawnPart } from '../DrawnWhole.tsx';
import { useScope } from '../scope/useScope.ts';
import { typesAmong } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';

interface Props {
  readonly metric: Metric;
  readonly figures: readonly DistrictFigures[];
  readonly years: readonly Year[];
  readonly year: Year;
}

/** The large chart: one metric of all schools over the years, and in words what the year on view says. */
export const LeadPanel = ({ metric, figures, years, year }: Props) => {
  const { t, language, figure, change, year: yearText } = useFormat();
  const { workspace } = useAccess();
  const { scope } = useScope();
  const look = useLook();
  const openBehind = useOpenBehind();
  const rows = useMemo((): TrendRows => {
    const types = typesAmong(workspace.schools.filter((school) => inScope(school, scope)));
    const district = figures.filter((row) => row.metric === metric.id);
    return { metric, years, basis: workspace.basis, type: 'all', district, norms: normLines(metric, types, years), schools: [], mean: true, remarks: [], aims: false, range: null };
  }, [metric, figures, years, workspace, scope]);
  const drawing = useMemo(() => trendChart(rows, look), [rows, look]);
  const onDrawn = useDrawnPart(drawing);
  const onPoint = useCallback((target: PointTarget) => (target.kind === 'other' ? undefined : openBehind({ metric: metric.id, year: target.year, types: [] })), [openBehind, metric]);
  const here = rows.district.find((row) => row.year === year);
  const said = here && districtFigure(metric, here);
  const moved = here && change(metric, districtChange(metric, here), year);
  const message =
    here && said
      ? [t('overview.leadSays', { year: yearText(year), basis: t(`chart.basis.${said.basis}`), value: figure(metric, said) }), moved ? `${moved.against} ${moved.text}` : null]
          .filter((part) => part !== null)
          .join(t('chart.comma'))
      : t('overview.leadMissing', { year: yearText(year) });
  return (
    <Panel title={metric.name[language]} scope={message} actions={<AddressLink screen="trend" search={{ metric: metric.id }}>{t('overview.toTrend')}</AddressLink>}>
      <EChart drawing={drawing} height={look.theme === 'projector' ? 420 : 340} stillWidth={720} onPoint={onPoint} onDrawn={onDrawn} />
    </Panel>
  );
};
