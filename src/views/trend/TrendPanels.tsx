import { useMemo } from 'react';
import { levelChart } from '../../charts/levelChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import { trendChart } from '../../charts/trend/trendChart.ts';
import type { SilentSchools } from '../../domain/answers/silentSchools.ts';
import { useAccess } from '../../queries/access.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { NofN } from '../../ui/NofN.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { typeNames } from '../typeOptions.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import type { TrendAddress } from './address.ts';
import { Remarks } from './Remarks.tsx';
import { TrendFigures } from './TrendFigures.tsx';
import { TrendNotes } from './TrendNotes.tsx';
import { trendSheet } from './trendSheet.ts';
import { TrendSwitches } from './TrendSwitches.tsx';
import { TrendTable } from './TrendTable.tsx';
import type { TrendView } from './trendView.ts';
import { useOpenPoint } from './useOpenPoint.ts';

interface Props {
  readonly view: TrendView;
  readonly silent: readonly SilentSchools[] | null;
  readonly questions: readonly AnyQuestion[];
  readonly address: TrendAddress;
  readonly patch: PatchAddress<TrendAddress>;
}

/** Draws what was found: figures of the latest year, then the large chart, as high as the window has room for. */
export const TrendPanels = ({ view, silent, questions, address, patch }: Props) => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const look = useLook();
  const onPoint = useOpenPoint(view);
  useDrawnWith('trend', address.as === 'table' ? view : undefined);
  const { metric, years, types, all, levels, latest } = view;
  const drawing = useMemo(
    () => (metric.kind === 'ordinal' && all.schools.length === 0 ? levelChart({ metric, years, basis: all.basis, counts: levels }, look) : trendChart(all, look)),
    [metric, years, all, levels, look],
  );
  const scope = [typeNames(types, t), t('terms.yearRange', { from: yearShort(years[0] ?? 0), to: yearShort(years.at(-1) ?? 0) })].join(t('chart.comma'));
  return (
    <div className="trend-panels">
      <TrendFigures view={view} silent={silent} />
      <ChartPanel
        name="trend"
        title={metric.name[language]}
        scope={
          <>
            {scope}
            {latest && (
              <>
                {t('chart.comma')}
                {yearShort(latest.year)}
                {t('chart.colon')}
                <NofN n={latest.n} of={latest.expected} />
              </>
            )}
          </>
        }
        drawing={drawing}
        height={look.theme === 'projector' ? 400 : 300}
        fills
        onPoint={onPoint}
        table={() => <TrendTable view={view} />}
        sheet={() => trendSheet(view, { t, language, schools: workspace.schools })}
        questions={questions}
        actions={
          <>
            <TrendSwitches view={view} address={address} patch={patch} />
            <Remarks view={view} />
          </>
        }
        below={<TrendNotes view={view} />}
      />
    </div>
  );
};
