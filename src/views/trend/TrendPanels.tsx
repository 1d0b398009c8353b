import type { SilentSchools } from '../../domain/answers/silentSchools.ts';
import { useAccess } from '../../queries/access.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import { TrendFigures } from './TrendFigures.tsx';
import { TrendLarge } from './TrendLarge.tsx';
import { TrendNotes } from './TrendNotes.tsx';
import { trendSheet } from './trendSheet.ts';
import { TrendTable } from './TrendTable.tsx';
import type { TrendView } from './trendView.ts';

interface Props {
  readonly view: TrendView;
  readonly silent: readonly SilentSchools[] | null;
  readonly as: 'chart' | 'table';
}

/** Draws what was found: figures of the latest year, the chart or its table. */
export const TrendPanels = ({ view, silent, as }: Props) => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const { metric, years, types } = view;
  const scope = [typeNames(types, t), t('terms.yearRange', { from: yearShort(years[0] ?? 0), to: yearShort(years.at(-1) ?? 0) })].join(t('chart.comma'));
  return (
    <div className="trend-panels">
      <TrendFigures view={view} silent={silent} />
      <Panel
        title={metric.name[language]}
        scope={scope}
        actions={as === 'table' ? <SaveTableButton sheet={() => trendSheet(view, { t, language, schools: workspace.schools })} /> : undefined}
      >
        {as === 'chart' ? <TrendLarge view={view} /> : <TrendTable view={view} />}
        {as === 'chart' && <TrendNotes view={view} />}
      </Panel>
    </div>
  );
};
