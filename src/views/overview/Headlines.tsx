import { Sparkline } from '../../charts/Sparkline.tsx';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { definitionChanged, districtChange, districtFigure } from '../../domain/districtFigure.ts';
import { formatBare, formatUnit } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { NofN } from '../../ui/NofN.tsx';
import { Part } from '../../ui/Part.tsx';
import { StagedSheet } from '../../ui/StagedSheet.tsx';
import { useOpenBehind } from '../behind/BehindFigures.tsx';
import { useFormat } from '../useFormat.ts';
import { headlinesSheet } from './headlinesSheet.ts';

interface Props {
  readonly metrics: readonly Metric[];
  readonly figures: readonly DistrictFigures[];
  readonly years: readonly Year[];
  readonly year: Year;
}

/** How many stand in a row, where not four; and where there is less room, where not three. */
const COLUMNS: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 5: 5, 6: 3 };
const FEWER: Readonly<Record<number, number>> = { 1: 1, 2: 2, 4: 2 };

/** The headline figures of the year against the year before, each with its years in small. */
export const Headlines = ({ metrics, figures, years, year }: Props) => {
  const format = useFormat();
  const { t } = format;
  return (
    <Part name="headlines">
      <section className="overview-headlines" data-part="headlines" data-columns={COLUMNS[metrics.length] ?? 4} data-fewer={FEWER[metrics.length] ?? 3} aria-label={t('overview.headlines')}>
        <StagedSheet sheet={() => headlinesSheet({ metrics, figures: figures.filter((row) => row.year === year), year, format })} />
        {metrics.map((metric) => (
          <Headline key={metric.id} metric={metric} rows={figures.filter((row) => row.metric === metric.id)} years={years} year={year} />
        ))}
      </section>
    </Part>
  );
};

interface HeadlineProps {
  readonly metric: Metric;
  readonly rows: readonly DistrictFigures[];
  readonly years: readonly Year[];
  readonly year: Year;
}

const Headline = ({ metric, rows, years, year }: HeadlineProps) => {
  const { t, language, percent, change } = useFormat();
  const openBehind = useOpenBehind();
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const here = byYear.get(year);
  const said = here && districtFigure(metric, here);
  const moved = here ? change(metric, districtChange(metric, here), year) : null;
  const number = said ? (said.scale === 'percent' ? percent(said.value) : formatBare(metric, said.value, language)) : null;
  const values = years.map((each) => {
    const row = byYear.get(each);
    const one = row && districtFigure(metric, row);
    return { year: each, value: one && said && one.scale === said.scale ? one.value : null };
  });
  return (
    <Figure
      label={metric.name[language]}
      value={number}
      unit={number !== null && said?.scale === 'metric' ? formatUnit(metric, language, number).trim() : ''}
      change={moved}
      onOpen={() => openBehind({ metric: metric.id, year, types: [] })}
      note={
        <span className="overview-note">
          {!moved && here && metric.kind !== 'ordinal' && <span>{t(definitionChanged(metric, year - 1, year) ? 'chart.breaks' : 'chart.noChange')}</span>}
          {here && said && (
            <>
              <span>{t(`chart.basis.${said.basis}`)}</span>
              <NofN n={here.n} of={here.expected} text={t('overview.from', { n: here.n, of: here.expected })} />
            </>
          )}
          <AddressLink screen="trend" search={{ metric: metric.id }} className="overview-spark" title={t('overview.toTrend')}>
            <span className="tb-unseen">{`${metric.name[language]} ${t('overview.toTrend')}`}</span>
            <Sparkline values={values} breaks={metric.definitionChanges.map((one) => one.year)} marked={year} />
          </AddressLink>
        </span>
      }
    />
  );
};
