import { useEffect, useMemo, useRef, useState } from 'react';
import { useAccess } from '../../queries/access.ts';
import type { Year } from '../../domain/year.ts';
import type { Insight } from '../../insights/insight.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useFitting } from '../../ui/useFitting.ts';
import { InsightLine } from '../noticed/InsightLine.tsx';
import { speaker, type Speaker } from '../noticed/speaker.ts';
import { useNoticed } from '../noticed/useNoticed.ts';
import { useScope } from '../scope/useScope.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { topInsights } from './topInsights.ts';
import '../noticed/noticed.css';

/** What is noticed takes a dozen questions: they wait until the overview has stood still for so long. */
const STILL_MS = 600;

/** The first sentences of what is noticed in the year, one a kind, as many as there is room for beside the chart, and the way to all. */
export const NoticedPanel = ({ year }: { readonly year: Year }) => {
  const { t, year: yearText } = useFormat();
  const { scope } = useScope();
  const [still, setStill] = useState<object | null>(null);
  const asked = useMemo(() => ({ year, scope }), [year, scope]);
  useEffect(() => {
    const timer = setTimeout(() => setStill(asked), STILL_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <Panel name="noticed" title={t('noticed.of', { year: yearText(year) })} actions={<AddressLink screen="noticed" search={{ year }}>{t('overview.toNoticed')}</AddressLink>}>
      <div className="overview-noticed">{still === asked ? <TopSentences year={year} /> : <LoadingSkeleton figures={0} height={96} />}</div>
    </Panel>
  );
};

const TopSentences = ({ year }: { readonly year: Year }) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const { scope } = useScope();
  const { noticed, failed } = useNoticed({ year, when: 'year', scope });
  const shortName = useShortName();
  const says = useMemo(() => speaker(t, language, workspace, shortName), [t, language, workspace, shortName]);
  const top = useMemo(() => (noticed && !noticed.looking && noticed.year === year ? topInsights(noticed.insights) : null), [noticed, year]);
  if (failed) return <p className="tb-quiet">{t('overview.noticedFailed')}</p>;
  if (!top) return <LoadingSkeleton figures={0} height={96} />;
  if (top.length === 0) return <p className="tb-quiet">{t('noticed.nothing')}</p>;
  return <Sentences key={top.map(({ key }) => key).join(' ')} insights={top} says={says} />;
};

const Sentences = ({ insights, says }: { readonly insights: readonly Insight[]; readonly says: Speaker }) => {
  const list = useRef<HTMLUListElement>(null);
  const fitting = useFitting(list);
  return (
    <ul ref={list} className="noticed-list">
      {insights.map((insight, place) => (
        <InsightLine key={insight.key} insight={insight} says={says} dated={false} unseen={place >= fitting} />
      ))}
    </ul>
  );
};
