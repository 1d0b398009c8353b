import { useMemo } from 'react';
import { sharesChart } from '../../charts/distribution/sharesChart.ts';
import { spreadChart } from '../../charts/distribution/spreadChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useChoose } from '../scope/useChoose.ts';
import { useScope } from '../scope/useScope.ts';
import { turnNotes } from '../turnNotes.ts';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import type { DistributionView } from './distributionView.ts';
import { SpreadTables } from './SpreadTables.tsx';
import { spreadSheet } from './spreadSheet.ts';
import { useOpenSpread } from './useOpenSpread.ts';

interface Props {
  readonly view: DistributionView;
  readonly questions: readonly AnyQuestion[];
}

/** How the schools lie, in groups beside each other. */
export const SpreadPanel = ({ view, questions }: Props) => {
  const { t, language, yearShort } = useFormat();
  const look = useLook();
  const { address } = useScope();
  const { chooseTargets } = useChoose();
  const { metric, rows, years, year } = view;
  const byLevel = metric.kind === 'ordinal' || metric.kind === 'boolean';
  const drawing = useMemo(() => (byLevel ? sharesChart(rows, look) : spreadChart(rows, look)), [byLevel, rows, look]);
  const onPoint = useOpenSpread(metric.id);
  const when = rows.by === 'year' ? t('terms.yearRange', { from: yearShort(years[0] ?? 0), to: yearShort(years.at(-1) ?? 0) }) : yearShort(year);
  const notes = byLevel
    ? [t('distribution.shareNote')]
    : [
        t(rows.shape === 'dots' ? 'distribution.dotNote' : 'distribution.barNote'),
        t('distribution.boxNote'),
        ...(rows.by === 'year' ? turnNotes(view.turned, years, { t, yearShort }).map((note) => note + t('chart.turnApart')) : []),
      ];
  return (
    <ChartPanel
      name="spread"
      title={metric.name[language]}
      scope={[typeNames(address.types, t), when].join(t('chart.comma'))}
      drawing={drawing}
      height={look.theme === 'projector' ? 440 : 380}
      onPoint={onPoint}
      {...(byLevel ? {} : { onSelect: chooseTargets })}
      table={() => <SpreadTables view={view} />}
      sheet={() => spreadSheet(view, { t, language })}
      questions={questions}
    >
      <ul className="distribution-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </ChartPanel>
  );
};
