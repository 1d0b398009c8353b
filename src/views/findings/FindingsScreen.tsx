import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { FINDING_KINDS } from '../../domain/finding.ts';
import { RecordsBehind } from '../behind/RecordsBehind.tsx';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { useFormat } from '../useFormat.ts';
import { findingsAddress } from './address.ts';
import { CategoriesPart } from './CategoriesPart.tsx';
import { MeasuresPart } from './MeasuresPart.tsx';
import { SaidBehind } from './SaidBehind.tsx';
import './findings.css';

/** 问题整改: categories over the years and who keeps naming them; last year's measures beside this year's results. */
export const FindingsScreen = () => {
  const { t } = useFormat();
  const [address, patch] = useAddress(findingsAddress);
  return (
    <>
      <DrawnWhole view="findings">
        <ScreenHeader title={t('findings.title')}>
          {address.part === 'categories' && (
            <Segmented label={t('findings.kind')} segments={FINDING_KINDS.map((id) => ({ id, label: t(`behind.kind.${id}`) }))} value={address.kind} onChange={(kind) => patch({ kind })} />
          )}
          <Segmented
            label={t('findings.part')}
            segments={[
              { id: 'categories', label: t('findings.categories') },
              { id: 'measures', label: t('findings.measures') },
            ]}
            value={address.part}
            onChange={(part) => patch({ part })}
          />
        </ScreenHeader>
        {address.part === 'categories' ? <CategoriesPart address={address} patch={patch} /> : <MeasuresPart address={address} patch={patch} />}
      </DrawnWhole>
      <RecordsBehind />
      <SaidBehind />
    </>
  );
};
