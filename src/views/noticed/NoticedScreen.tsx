import { useMemo } from 'react';
import { useAccess } from '../../queries/access.ts';
import { grouped } from '../../domain/grouped.ts';
import { INSIGHT_KINDS } from '../../insights/insight.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { BehindFigures } from '../behind/BehindFigures.tsx';
import { RecordsBehind } from '../behind/RecordsBehind.tsx';
import { useScope } from '../scope/useScope.ts';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { noticedAddress } from './address.ts';
import { HowFound } from './HowFound.tsx';
import { KindPanel } from './KindPanel.tsx';
import { NoticedControls } from './NoticedControls.tsx';
import { speaker } from './speaker.ts';
import { useNoticed } from './useNoticed.ts';
import './noticed.css';

/** 值得注意: what is worth a sentence, by kind. */
export const NoticedScreen = () => {
  const { t, language, number } = useFormat();
  const { workspace, dealtOut } = useAccess();
  const [address, patch] = useAddress(noticedAddress);
  const { scope } = useScope();
  const { year, when, kinds, from, to } = address;
  const { noticed, empty, failed } = useNoticed({ year, when, scope });
  const shortName = useShortName();
  const says = useMemo(() => speaker(t, language, workspace, shortName), [t, language, workspace, shortName]);
  const inFull = useMemo(() => speaker(t, language, workspace), [t, language, workspace]);
  const inYears = useMemo(
    () => noticed?.insights.filter((insight) => when === 'year' || ((from === null || insight.year >= from) && (to === null || insight.year <= to))) ?? [],
    [noticed, when, from, to],
  );
  const shown = useMemo(() => inYears.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)), [inYears, kinds]);
  const groups = useMemo(() => new Map(grouped(shown, ({ kind }) => kind)), [shown]);
  useDrawnWith('noticed', noticed ?? undefined);

  if (failed) return <FailedState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (empty) {
    return (
      <EmptyState icon="noticed" title={t('noticed.empty')}>
        {t('noticed.emptyWay')}
      </EmptyState>
    );
  }
  if (!noticed) return <LoadingSkeleton figures={0} height={560} />;
  return (
    <div className="noticed">
      <NoticedControls noticed={noticed} all={inYears} shown={shown} address={address} patch={patch} says={inFull} />
      {dealtOut && <p className="tb-quiet">{t('noticed.dealtOut')}</p>}
      {INSIGHT_KINDS.map((kind) => {
        const found = groups.get(kind);
        return (
          found && (
            <KindPanel
              key={kind}
              kind={kind}
              insights={found}
              says={says}
              dated={when === 'any'}
              open={address.unfolded.includes(kind)}
              onOpen={(open) => patch({ unfolded: INSIGHT_KINDS.filter((one) => (one === kind ? open : address.unfolded.includes(one))) }, { replace: true })}
            />
          )
        );
      })}
      {shown.length === 0 && !noticed.looking && (
        <EmptyState icon="check" title={t('noticed.nothing')}>
          {t('noticed.nothingOf', { tests: number(noticed.tests) })}
        </EmptyState>
      )}
      {noticed.looking && <output className="noticed-looking">{t('noticed.looking')}</output>}
      <HowFound tests={noticed.tests} />
      <BehindFigures />
      <RecordsBehind />
    </div>
  );
};
