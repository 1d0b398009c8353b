import { useTranslation } from 'react-i18next';
import { useAccess } from '../../queries/access.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { BehindFigures } from '../behind/BehindFigures.tsx';
import { RecordsBehind } from '../behind/RecordsBehind.tsx';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { overviewAddress } from './address.ts';
import { leadMetric } from './overviewMetrics.ts';
import { OverviewOfYear } from './OverviewOfYear.tsx';

/** 总览: who has reported, the headline figures against last year, what changed, what is missing. */
export const OverviewScreen = () => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(overviewAddress);
  const lead = leadMetric(address, workspace);
  if (!lead) return <EmptyState title={t('overview.empty')}>{t('overview.emptyWay')}</EmptyState>;
  return (
    <>
      <DrawnWhole view="overview">
        <OverviewOfYear lead={lead} address={address} patch={patch} />
      </DrawnWhole>
      <BehindFigures />
      <RecordsBehind />
    </>
  );
};
