import { isSoft } from '../../domain/observation.ts';
import { changeTone } from '../../domain/changeTone.ts';
import { formatBare, formatSigned } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { StandingSign } from '../Standing.tsx';
import type { CellHands } from './compareFigure.tsx';
import { changeId } from './compareOrder.ts';
import type { CompareRow } from './compareRows.ts';

interface Given {
  readonly whole: DataColumn<CompareRow>;
  readonly least: number;
  readonly hands: Pick<CellHands, 'format' | 'without'>;
}

/** A metric where letters are large and nobody sorts: the figures, and in a column of their own the changes on last year. */
export const compareSlideColumns = (metric: Metric, { whole: { id, title, summary, group }, least, hands: { format: { t, language }, without } }: Given): readonly DataColumn<CompareRow>[] => [
  {
    id, title, summary, align: 'end', ...(group ? { group } : {}),
    cell: ({ cells }) => {
      const cell = cells.get(metric.id);
      if (!cell || cell.figure.value === null) return <span className="compare-none">{without(cell?.figure ?? null)}</span>;
      const soft = isSoft(cell.figure.status) ? '*' : '';
      return (
        <>
          {cell.standing && <StandingSign standing={cell.standing} word={t(`chart.standing.${cell.standing}`)} brief />} {formatBare(metric, cell.figure.value, language, least)}
          {soft}
        </>
      );
    },
  },
  {
    id: changeId(metric), title: t('compare.change'), hint: metric.name[language], align: 'end',
    cell: ({ cells }) => {
      const { turn, change, over } = cells.get(metric.id) ?? { turn: null, change: null, over: null };
      return (
        <span className="compare-change" data-tone={change === null ? 'even' : changeTone(metric, change, null)}>
          {turn ? t(`chart.turnedShort.${turn.kind}`) : change === null ? '—' : `${formatSigned(change, language, least)}${over ? ` ${t('chart.overSign')}` : ''}`}
        </span>
      );
    },
  },
];
