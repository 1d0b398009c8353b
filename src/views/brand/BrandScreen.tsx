import { lazy, Suspense, useMemo } from 'react';
import { parse } from 'valibot';
import { BRANDS_BY } from '../../domain/brandCounts.ts';
import { useAccess } from '../../queries/access.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { ScreenHeader } from '../../ui/ScreenHeader.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useSettled } from '../useSettled.ts';
import { brandAddress } from './address.ts';
import { brandView } from './brandView.ts';
import { parseChosen } from './chosenRecords.ts';
import { FlowPanel } from './FlowPanel.tsx';
import { LinesPanel } from './LinesPanel.tsx';
import { OutcomesPanel } from './OutcomesPanel.tsx';
import { brandAsked } from './questions.ts';
import { useBrandWords } from './useBrandWords.ts';
import './brand.css';

const ChosenDrawer = lazy(async () => ({ default: (await import('./ChosenDrawer.tsx')).ChosenDrawer }));

/** 品牌: what applications came to, the way to an award, and each school's own line. */
export const BrandScreen = () => {
  const { t } = useFormat();
  const words = useBrandWords();
  const { workspace } = useAccess();
  const [whole, patch] = useAddress(brandAddress);
  // What opens beside the screen does not change what is counted.
  const counted = JSON.stringify({ ...whole, open: '', as: 'chart' });
  const address = useMemo(() => parse(brandAddress, JSON.parse(counted)), [counted]);
  const asked = useMemo(() => brandAsked(address, workspace), [address, workspace]);
  const records = useAnswer(asked.records);
  const found = useMemo(() => (records.data && !records.isPlaceholderData ? { view: brandView(records.data, address, workspace) } : null), [records.data, records.isPlaceholderData, address, workspace]);
  const settled = useSettled(found);
  // Of charts and tables, where there are any, each tells for itself.
  useDrawnWith('brand', settled?.view === null ? settled : undefined);
  if (records.isError) return <FailedState error={records.error} onRetry={() => void records.refetch()} />;
  if (!settled) return <LoadingSkeleton figures={0} height={640} />;
  const { view } = settled;
  const chosen = parseChosen(whole.open);
  const questions = Object.values(asked);
  if (!view) {
    const nowhere = records.data?.length === 0 && address.types.length + address.areas.length + address.groups.length === 0 && !address.only;
    return <EmptyState icon="brand" title={t(nowhere ? 'brand.empty' : 'brand.none')}>{t(nowhere ? 'brand.emptyWay' : 'brand.noneWay')}</EmptyState>;
  }
  return (
    <DrawnWhole view="brand">
      <ScreenHeader title={t('brand.title')} scope={t('brand.scope', { years: words.years(view), n: view.n, of: view.of })}>
        <Segmented
          label={t('brand.level')}
          segments={[{ id: 'all', label: t('brand.allLevels') }, ...view.levels.map((id) => ({ id, label: t(`terms.brandLevel.${id}`) }))]}
          value={address.level}
          onChange={(level) => patch({ level })}
        />
        <Segmented label={t('brand.by')} segments={BRANDS_BY.map((id) => ({ id, label: t(`brand.byWhat.${id}`) }))} value={address.by} onChange={(by) => patch({ by })} />
      </ScreenHeader>
      <div className="brand-charts" data-as={whole.as}>
        <OutcomesPanel view={view} questions={questions} />
        <FlowPanel view={view} questions={questions} />
      </div>
      <LinesPanel view={view} patch={patch} />
      {chosen && (
        <Suspense>
          <ChosenDrawer view={view} chosen={chosen} onClose={() => patch({ open: '' })} />
        </Suspense>
      )}
    </DrawnWhole>
  );
};
