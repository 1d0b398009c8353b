import { useTranslation } from 'react-i18next';
import { useAccess } from '../../queries/access.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { BehindFigures } from '../behind/BehindFigures.tsx';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { relationAddress } from './address.ts';
import { RelationOfMetrics } from './RelationOfMetrics.tsx';
import { relationSubject } from './relationSubject.ts';

/** 关联: two metrics against each other, one mark a school, year by year. */
export const RelationScreen = () => {
  const { t } = useTranslation();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(relationAddress);
  const subject = relationSubject(address, workspace);
  if (!subject) {
    return (
      <EmptyState icon="relation" title={t('relation.empty')}>
        {t('relation.emptyWay')}
      </EmptyState>
    );
  }
  return (
    <DrawnWhole view="relation">
      <RelationOfMetrics subject={subject} address={address} patch={patch} />
      <BehindFigures />
    </DrawnWhole>
  );
};
