import { useMemo } from 'react';
import { brandOutcomesChart } from '../../charts/brand/brandOutcomesChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useFormat } from '../useFormat.ts';
import { BrandLegend } from './BrandLegend.tsx';
import type { BrandView } from './brandView.ts';
import { parseChosen } from './chosenRecords.ts';
import { LevelRates } from './LevelRates.tsx';
import { OutcomesTable } from './OutcomesTable.tsx';
import { outcomesSheet } from './outcomesSheet.ts';
import { useBrandWords } from './useBrandWords.ts';
import { useOpenChosen } from './useOpenChosen.ts';

interface Props {
  readonly view: BrandView;
  readonly questions: readonly AnyQuestion[];
}

/** What applications came to, by year, level or batch, with the success rate of each. */
export const OutcomesPanel = ({ view, questions }: Props) => {
  const { t } = useFormat();
  const look = useLook();
  const words = useBrandWords();
  const open = useOpenChosen();
  const { groups, address } = view;
  const labels = useMemo(() => groups.map(({ group }) => words.group(group, address.by)), [groups, address.by, words]);
  const drawing = useMemo(() => brandOutcomesChart({ groups, labels }, look), [groups, labels, look]);
  const n = groups.reduce((sum, { records }) => sum + records.length, 0);
  const level = address.by === 'level' ? t('brand.byWhat.level') : words.level(view);
  return (
    <ChartPanel
      name="outcomes"
      title={t('brand.outcomes')}
      scope={t('brand.outcomesScope', { level, n })}
      drawing={drawing}
      height={270}
      onPoint={(target) => {
        const chosen = target.kind === 'other' ? parseChosen(`group~${target.key}`) : null;
        if (chosen) open(chosen);
      }}
      table={() => <OutcomesTable groups={groups} by={address.by} />}
      sheet={() => outcomesSheet(view, { t, words })}
      questions={questions}
    >
      <BrandLegend groups={groups} />
      {address.level === 'all' && <LevelRates groups={view.byLevel} />}
    </ChartPanel>
  );
};
