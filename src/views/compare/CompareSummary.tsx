import { useMemo } from 'react';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import type { Metric } from '../../domain/metric.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';
import { NofN } from '../../ui/NofN.tsx';
import type { Behind } from '../behind/address.ts';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useFormat } from '../useFormat.ts';
import { districtOfRows, type CompareRow } from './compareRows.ts';

interface Props {
  readonly metric: Metric;
  readonly types: readonly SchoolType[];
  /** Null where no school has a figure. */
  readonly district: DistrictFigures | null;
}

/** What the column comes to: the district's figure and the middle school's, over how many; leads to the schools' figures. */
export const CompareSummary = ({ metric, types, district }: Props) => {
  const { t, figure, value, language } = useFormat();
  const openBehind = useOpenBehind();
  if (!district) return <span className="tb-quiet">{t('chart.noFigures')}</span>;
  const said = districtFigure(metric, district);
  const plain = metric.kind !== 'boolean' && metric.kind !== 'ordinal';
  const open = () => openBehind({ metric: metric.id, year: district.year, types });
  const line = (name: string, text: string) => (
    <span className="compare-sum">
      <span className="tb-quiet">{name}</span>
      <button type="button" className="figure-button" aria-label={`${t('chart.openFigures')} ${metric.name[language]} ${name} ${text}`} onClick={open}>
        {text}
      </button>
    </span>
  );
  return (
    <span className="compare-sums">
      {line(t(`chart.basis.${said.basis}`), figure(metric, said))}
      {plain && said.basis !== 'median' && line(t('chart.median'), value(metric, district.median))}
      <NofN n={district.n} of={district.expected} />
    </span>
  );
};

interface GroupProps {
  readonly metric: Metric;
  readonly year: Year;
  readonly rows: readonly CompareRow[];
  /** Null: only some of its schools are on view, all of them below. */
  readonly behind: Partial<Behind> | null;
}

/** What the schools of a group come to, over how many of them; leads to their figures. */
export const CompareGroupFigure = ({ metric, year, rows, behind }: GroupProps) => {
  const { t, figure, language } = useFormat();
  const openBehind = useOpenBehind();
  const district = useMemo(() => districtOfRows({ metric, year, rows }), [metric, year, rows]);
  if (!district) return <span className="tb-quiet">{t('chart.noFigures')}</span>;
  const said = districtFigure(metric, district);
  const basis = t(`compare.basis.${said.basis}`);
  const text = figure(metric, said);
  return (
    <span className="compare-group">
      <span>
        <span className="tb-quiet">{basis}</span>{' '}
        {behind ? (
          <button type="button" className="figure-button" aria-label={`${t('chart.openFigures')} ${metric.name[language]} ${basis} ${text}`} onClick={() => openBehind({ metric: metric.id, year, types: [], ...behind })}>
            {text}
          </button>
        ) : (
          text
        )}
      </span>
      <NofN n={district.n} of={district.expected} />
    </span>
  );
};
