import { useCallback, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { heatChart } from '../../charts/heat/heatChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import { useAccess } from '../../queries/access.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useChoose } from '../scope/useChoose.ts';
import { typeNames } from '../typeOptions.ts';
import { useFormat } from '../useFormat.ts';
import { useOpenFigure } from '../useOpenFigure.ts';
import type { HeatAddress } from './address.ts';
import { heatSheet } from './heatSheet.ts';
import { HeatTable } from './HeatTable.tsx';
import type { HeatView } from './heatView.ts';
import { useWindowSize } from './useWindowSize.ts';
import '../distribution/distribution.css';

/** What of a window stands above and below the map, and how high a map is at least, in heights of the chart's text. */
const AROUND = 24;
const LEAST = 24;
/** What stands beside it, in pixels. */
const BESIDE = 270;

/** A slide is as large as it is, whatever the window: its letters are small, so that more rows stand on it. Pixels. */
const SLIDE = { fontSize: 15, room: { width: 888, height: 480 } } as const;

interface Props {
  readonly view: HeatView;
  readonly address: HeatAddress;
  readonly question: AnyQuestion | null;
}

/** The map, its legend in words, and what of it was left out. */
export const HeatPanel = ({ view, address, question }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const look = useLook();
  const { chooseTargets } = useChoose();
  const openFigure = useOpenFigure();
  const { rows, figures, expected, schools, fellBack, unranked } = view;
  const { width, height } = useWindowSize();
  const drawing = useMemo(
    () =>
      look.medium === 'slide'
        ? heatChart({ rows, room: SLIDE.room }, { ...look, fontSize: SLIDE.fontSize })
        : heatChart({ rows, room: { width: width - BESIDE, height: Math.max(height - AROUND * look.fontSize, LEAST * look.fontSize) } }, look),
    [rows, width, height, look],
  );
  const onPoint = useCallback(
    (target: PointTarget) => {
      if (target.kind === 'school' && target.metric) void openFigure({ school: target.school, year: target.year, metric: target.metric });
    },
    [openFigure],
  );
  const soft = rows.rows.some((row) => row.kind === 'school' && row.cells.some((cell) => cell.kind === 'value' && cell.soft));
  const turned = rows.rows.some((row) => row.kind === 'school' && row.turns.size > 0);
  const notes = [colourNote(view, address), ...(soft ? ['heat.signNote'] : []), ...(turned ? ['heat.turnNote'] : []), ...(fellBack ? ['heat.fellBack'] : []), ...(unranked ? ['heat.unranked'] : [])].filter((note) => note !== null);
  return (
    <ChartPanel
      name="heat"
      title={rows.title}
      scope={[typeNames(address.types, t), t('heat.scope', { schools, n: figures, of: expected })].join(t('chart.comma'))}
      drawing={drawing}
      height={drawing.height}
      onPoint={onPoint}
      onSelect={chooseTargets}
      table={() => <HeatTable view={view} />}
      sheet={() => heatSheet(view, { t, language, schools: workspace.schools })}
      questions={question ? [question] : []}
    >
      <ul className="distribution-notes">
        {notes.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
    </ChartPanel>
  );
};

/** By what cells are coloured; of levels the legend says it all. */
const colourNote = ({ rows }: HeatView, { colour }: HeatAddress): string | null => {
  if (rows.of === 'metrics') return colour === 'norm' ? 'heat.mixedNormNote' : 'heat.mixedNote';
  const [column] = rows.columns;
  if (!column || column.metric.kind === 'ordinal' || column.metric.kind === 'boolean') return null;
  if (!rows.colours.some(({ side }) => side === 'at')) return 'heat.valueNote';
  return column.metric.direction === 'meet_norm' ? 'heat.normNote' : 'heat.beyondNote';
};
