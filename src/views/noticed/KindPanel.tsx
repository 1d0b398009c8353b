import type { Insight, InsightKind } from '../../insights/insight.ts';
import { Panel } from '../../ui/Panel.tsx';
import { usePartStage } from '../../ui/PartStage.ts';
import { useFormat } from '../useFormat.ts';
import { InsightLine } from './InsightLine.tsx';
import type { Speaker } from './speaker.ts';

/** A list that is longer is not read to its end: the rest comes when asked for. */
const LISTED = 6;

interface Props {
  readonly kind: InsightKind;
  readonly insights: readonly Insight[];
  readonly says: Speaker;
  readonly dated: boolean;
  /** Listed to its end. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** What was found of one kind, the weightiest first. */
export const KindPanel = ({ kind, insights, says, dated, open, onOpen }: Props) => {
  const { t } = useFormat();
  const staged = usePartStage() !== null;
  const listed = open || staged ? insights : insights.slice(0, LISTED);
  return (
    <Panel name={kind} title={t(`insight.kind.${kind}`)} scope={t('noticed.count', { n: insights.length })}>
      <ul className="noticed-list" data-rows>
        {listed.map((insight) => (
          <InsightLine key={insight.key} insight={insight} says={says} dated={dated} />
        ))}
      </ul>
      {insights.length > LISTED && !staged && (
        <button type="button" className="tb-button tb-button-quiet" aria-expanded={open} onClick={() => onOpen(!open)}>
          {open ? t('noticed.fewer') : t('noticed.more', { n: insights.length - LISTED })}
        </button>
      )}
    </Panel>
  );
};
