import type { ReactNode } from 'react';
import type { Drawing, PointTarget } from '../../charts/drawing.ts';
import { EChart } from '../../charts/EChart.tsx';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { useAddress } from '../../ui/useAddress.ts';
import { useDrawnPart } from '../DrawnWhole.tsx';
import { asAddress } from './asAddress.ts';

interface Props {
  readonly title: string;
  /** In words: which schools and years, over how many of how many. */
  readonly scope?: ReactNode;
  /** Made by a builder of charts/, memoised. */
  readonly drawing: Drawing;
  /** In pixels. */
  readonly height: number;
  readonly fills?: boolean;
  /** Follows a point to its source or to the figures behind it. */
  readonly onPoint?: (target: PointTarget) => void;
  /** Given, points can be brushed with the pointer and marked with the space key: these were taken. */
  readonly onSelect?: (targets: readonly PointTarget[]) => void;
  /** The same figures as a table (a DataTable). */
  readonly table: () => ReactNode;
  /** The same figures as a file. */
  readonly sheet: () => Sheet | Promise<Sheet>;
  /** The questions that the chart shows the answers of: they can be opened in the SQL console. */
  readonly questions: readonly AnyQuestion[];
  /** Switches of this panel alone. */
  readonly actions?: ReactNode;
  /** Below the chart: legend in words, notes. */
  readonly children?: ReactNode;
}

/** A chart with all that a chart of this product has: its table at one key, its points by keys, and itself as PNG, SVG and CSV. */
export const ChartPanel = ({ title, scope, drawing, height, fills = false, onPoint, table, sheet, actions, children }: Props) => {
  const [{ as }] = useAddress(asAddress);
  const onDrawn = useDrawnPart(drawing);
  return (
    <Panel title={title} scope={scope} actions={<>{actions}<SaveTableButton sheet={sheet} /></>}>
      {as === 'chart' ? <EChart drawing={drawing} height={height} fills={fills} onDrawn={onDrawn} {...(onPoint ? { onPoint } : {})} /> : table()}
      {as === 'chart' && children}
    </Panel>
  );
};
