import type { Metric } from '../domain/metric.ts';
import type { OverMerger } from '../domain/register/predecessors.ts';
import { useFormat } from './useFormat.ts';
import { overText } from '../charts/turnWords.ts';

interface Props {
  readonly metric: Metric;
  readonly over: OverMerger;
}

/** Beside a change on last year: it is on the figures of all that made the school, and in full whose they were. */
export const OverMark = ({ metric, over }: Props) => {
  const { t, language } = useFormat();
  const said = overText(metric, over, { t, language });
  return (
    <span title={said}>
      <span aria-hidden="true">{t('chart.overSign')}</span>
      <span className="tb-unseen">{said}</span>
    </span>
  );
};
