import { useTranslation } from 'react-i18next';
import { useAccess } from '../../queries/access.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { BehindFigures } from '../behind/BehindFigures.tsx';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { trendAddress } from './address.ts';
import { TrendOfMetric } from './TrendOfMetric.tsx';
import { trendMetric } from './trendMetric.ts';

/** 趋势: one metric over the years. */
export const TrendScreen = () => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(trendAddress);
  const metric = trendMetric(address, workspace);
  if (!metric) {
    return (
      <EmptyState icon="trend" title={t('trend.empty')}>
        {t('trend.emptyWay')}
      </EmptyState>
    );
  }
  return (
    <>
      <DrawnWhole view="trend">
        <TrendOfMetric metric={metric} address={address} patch={patch} />
      </DrawnWhole>
      <BehindFigures />
    </>
  );
};
