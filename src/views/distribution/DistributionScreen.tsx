import { useTranslation } from 'react-i18next';
import { useAccess } from '../../queries/access.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { BehindFigures } from '../behind/BehindFigures.tsx';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { trendMetric } from '../trend/trendMetric.ts';
import { distributionAddress } from './address.ts';
import { DistributionOfMetric } from './DistributionOfMetric.tsx';

/** 分布: how schools lie in one metric, who moved, and, where wanted, ranks. */
export const DistributionScreen = () => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(distributionAddress);
  const metric = trendMetric(address, workspace);
  if (!metric) {
    return (
      <EmptyState icon="distribution" title={t('trend.empty')}>
        {t('trend.emptyWay')}
      </EmptyState>
    );
  }
  return (
    <>
      <DrawnWhole view="distribution">
        <DistributionOfMetric metric={metric} address={address} patch={patch} />
      </DrawnWhole>
      <BehindFigures />
    </>
  );
};
