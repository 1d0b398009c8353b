import { INSIGHT_KINDS, type Insight, type InsightKind } from '../../insights/insight.ts';

const TOLD = 4;
/** These the overview's other panels show too. */
const ELSEWHERE: readonly InsightKind[] = ['silence', 'problem'];

/** The weightiest of each kind, so that one kind does not fill the panel: first the kinds that are nowhere else on the overview. */
export const topInsights = (insights: readonly Insight[]): readonly Insight[] => {
  const order = [...INSIGHT_KINDS.filter((kind) => !ELSEWHERE.includes(kind)), ...ELSEWHERE];
  return order.flatMap((kind) => insights.find((insight) => insight.kind === kind) ?? []).slice(0, TOLD);
};
