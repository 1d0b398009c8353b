import { Tick } from '../../ui/Tick.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { useFormat } from '../useFormat.ts';
import type { TrendAddress } from './address.ts';
import type { TrendView } from './trendView.ts';

interface Props {
  readonly view: TrendView;
  readonly address: TrendAddress;
  readonly patch: PatchAddress<TrendAddress>;
}

/** What the large chart shows beside the median; only what there is to show. */
export const TrendSwitches = ({ view: { metric, latest, all }, address, patch }: Props) => {
  const { t } = useFormat();
  const basis = latest && districtFigure(metric, latest).basis;
  const isMean = basis === 'weighted' || basis === 'simple' || basis === 'mean';
  return (
    <>
      {isMean && <Tick label={t(`chart.basis.${basis}`)} on={address.mean} onTurn={(mean) => patch({ mean }, { replace: true })} />}
      {all.schools.some(({ turns }) => turns?.some(({ kind }) => kind === 'merged')) && <Tick label={t('trend.predecessors')} on={address.predecessors} onTurn={(predecessors) => patch({ predecessors }, { replace: true })} />}
      {all.schools.length > 0 && <Tick label={t('trend.aims')} on={address.aims} onTurn={(aims) => patch({ aims }, { replace: true })} />}
    </>
  );
};
