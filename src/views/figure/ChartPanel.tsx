import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Drawing, PointTarget } from '../../charts/drawing.ts';
import { EChart } from '../../charts/EChart.tsx';
import { useLook } from '../../charts/LookContext.ts';
import { asSeen } from '../../charts/rowScroll.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { usePartStage } from '../../ui/PartStage.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { StagedSheet } from '../../ui/StagedSheet.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { useDrawnPart } from '../DrawnWhole.tsx';
import { useFormat } from '../useFormat.ts';
import { asAddress } from './asAddress.ts';
import { ChartMenu } from './ChartMenu.tsx';
import { usePictureSource } from './usePictureSource.ts';
import './chartPanel.css';

interface Props {
  /** As of a Part. */
  readonly name: string;
  readonly title: string;
  /** In words: which schools and years, over how many of how many. */
  readonly scope?: ReactNode;
  /** Made by a builder of charts/, memoised. */
  readonly drawing: Drawing;
  /** In pixels. */
  readonly height: number;
  /** In pixels, where it has no place yet. */
  readonly stillWidth?: number;
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
  /** A narrow panel: its buttons without their words. */
  readonly narrow?: boolean;
  /** Above and below the chart and its table alike. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  /** Below the chart: legend in words, notes on how it is drawn. */
  readonly children?: ReactNode;
}

/** A picture of a chart that is not on view, because its table is: as wide as a page. */
const PAGE = 960;

/** A chart with all that a chart of this product has: its table at one key, its points by keys, and itself as PNG, SVG and CSV. */
export const ChartPanel = ({ name, title, scope, drawing, height, stillWidth, fills = false, onPoint, onSelect, table, sheet, questions, actions, narrow = false, above, below, children }: Props) => {
  const { t } = useFormat();
  const look = useLook();
  const stage = usePartStage();
  const [{ as }, patch] = useAddress(asAddress);
  const [touch, setTouch] = useState(false);
  const drawn = useDrawnPart(drawing);
  const seen = useRef<(() => ReturnType<typeof asSeen> | null) | null>(null);
  const onDrawn = useCallback(
    (now: Drawing, seenNow: () => ReturnType<typeof asSeen> | null) => {
      seen.current = seenNow;
      drawn(now);
    },
    [drawn],
  );
  const source = usePictureSource();
  const said = useRef<HTMLSpanElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const other = as === 'chart' ? 'table' : 'chart';
  const picture = () => {
    const shown = (as === 'chart' ? seen.current?.() : null) ?? asSeen(drawing, null);
    return {
      title,
      scope: [said.current?.textContent ?? '', shown.seen ?? ''].filter((part) => part !== '').join(t('chart.comma')),
      source: source(),
      drawing: shown,
      look,
      width: place.current?.clientWidth ?? PAGE,
      height: place.current?.clientHeight ?? height,
    };
  };
  const switches = (
    <>
      {actions}
      {onSelect && as === 'chart' && (
        <button type="button" className="tb-button chart-touch" aria-pressed={touch} onClick={() => setTouch(!touch)}>
          {t('figure.touch')}
        </button>
      )}
      <button type="button" className="tb-button chart-as" title={t(`figure.${other}Key`)} onClick={() => patch({ as: other }, { replace: true })}>
        <Icon name={other === 'table' ? 'table' : 'trend'} size={16} />
        <span className={narrow ? 'tb-unseen' : undefined}>{t(`figure.${other}`)}</span>
        <span className="tb-unseen">{title}</span>
      </button>
      {stage ? <StagedSheet sheet={sheet} /> : <ChartMenu name={name} title={title} narrow={narrow} sheet={sheet} picture={picture} questions={questions} />}
    </>
  );
  return (
    <Panel name={name} title={title} scope={scope === undefined ? undefined : <span ref={said}>{scope}</span>} actions={switches}>
      {above}
      {as === 'chart' ? (
        <>
          <div ref={place} className={fills ? 'chart-place chart-place-fills' : 'chart-place'}>
            <EChart drawing={drawing} height={height} fills={fills} onDrawn={onDrawn} touchSelects={touch} {...(stillWidth === undefined ? {} : { stillWidth })} {...(onPoint ? { onPoint } : {})} {...(onSelect ? { onSelect } : {})} />
          </div>
          {onSelect && !stage && <p className="chart-hint">{t('figure.selectHint')}</p>}
          {children}
        </>
      ) : (
        table()
      )}
      {below}
    </Panel>
  );
};
