import { useCallback, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { useLook } from '../../charts/LookContext.ts';
import { relationChart } from '../../charts/relation/relationChart.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { turnsAmong } from '../../domain/register/predecessors.ts';
import type { Year } from '../../domain/year.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { useAccess } from '../../queries/access.ts';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useChoose } from '../scope/useChoose.ts';
import { useFormat } from '../useFormat.ts';
import type { RelationAddress } from './address.ts';
import { RelationLegend } from './RelationLegend.tsx';
import { RelationNotes } from './RelationNotes.tsx';
import { RelationPlayer } from './RelationPlayer.tsx';
import { relationRowsOf } from './relationRowsOf.ts';
import { relationSheet } from './relationSheet.ts';
import { RelationSide } from './RelationSide.tsx';
import { RelationTable } from './RelationTable.tsx';
import type { RelationView, RelationYear } from './relationView.ts';
import type { Play } from './usePlay.ts';

interface Props {
  readonly view: RelationView;
  readonly on: RelationYear;
  readonly address: RelationAddress;
  readonly patch: PatchAddress<RelationAddress>;
  readonly onYear: (year: Year) => void;
  readonly play: Play;
  /** Where the figures of the year stand; none while it plays. */
  readonly sources: readonly SchoolFigure[];
  readonly questions: readonly AnyQuestion[];
}

/** Draws one year: the chart with its player, and what is to be said of it. */
export const RelationPanels = ({ view, on, address, patch, onYear, play, sources, questions }: Props) => {
  const { t, language, year: yearText } = useFormat();
  const look = useLook();
  const { workspace } = useAccess();
  const { x, y } = view.subject;
  const { schools: chosen } = address;
  const turns = useMemo(() => turnsAmong(workspace.schools), [workspace.schools]);
  const rows = useMemo(() => relationRowsOf({ view, on, chosen, turns, basis: workspace.basis, t }), [view, on, chosen, turns, workspace.basis, t]);
  const drawing = useMemo(() => relationChart(rows, look), [rows, look]);
  const onPoint = useCallback((target: PointTarget) => (target.kind === 'school' ? patch({ dot: target.school }, { replace: true }) : undefined), [patch]);
  const { chooseTargets } = useChoose();
  const { pause } = play;
  const choose = useCallback((year: Year) => {
    pause();
    onYear(year);
  }, [pause, onYear]);
  return (
    <div className="relation-panels">
      <ChartPanel
        name="relation"
        title={t('relation.of', { x: x.name[language], y: y.name[language] })}
        scope={`${yearText(on.year)}${t('chart.comma')}${t('chart.counted', { n: on.dots.length, of: on.of })}`}
        drawing={drawing}
        height={look.theme === 'projector' ? 420 : 380}
        fills
        onPoint={onPoint}
        onSelect={chooseTargets}
        table={() => <RelationTable subject={view.subject} on={on} sources={sources} groups={view.groups} />}
        sheet={() => relationSheet({ view, on, t, language, year: yearText(on.year) })}
        questions={questions}
        below={
          <>
            <RelationPlayer years={view.years.map(({ year }) => year)} year={on.year} onYear={onYear} play={play} />
            {address.as === 'chart' && <RelationLegend view={view} rows={rows} />}
            <RelationNotes view={view} on={on} rows={rows} />
          </>
        }
      />
      <RelationSide view={view} on={on} dot={address.dot} sources={sources} onYear={choose} pairs={address.pairs} onPairs={(pairs) => patch({ pairs }, { replace: true })} />
    </div>
  );
};
