import { useCallback, useMemo } from 'react';
import type { PointTarget } from '../../charts/drawing.ts';
import { useLook } from '../../charts/LookContext.ts';
import { profileTrendsChart, profileTrendsHeight } from '../../charts/profile/profileTrendsChart.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { useAccess } from '../../queries/access.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { similarText } from '../similarText.ts';
import { turnNotes } from '../turnNotes.ts';
import { useFormat } from '../useFormat.ts';
import type { ProfileView } from './profileView.ts';
import { schoolAsked, similarAsked } from './questions.ts';
import { trendsSheet } from './trendsSheet.ts';
import { TrendsTable } from './TrendsTable.tsx';

/** The school's metrics over the years as small charts; each point leads to its source. */
export const ProfileTrends = ({ view }: { readonly view: ProfileView }) => {
  const { t, language, yearShort } = useFormat();
  const { workspace } = useAccess();
  const look = useLook();
  const openSource = useOpenSource();
  const { school, trends, similar } = view;
  const metrics = useMemo(() => trends.standings.map(({ metric }) => metric), [trends]);
  const drawing = useMemo(
    () => profileTrendsChart({ school, years: trends.years, turns: trends.turns, over: trends.over, basis: workspace.basis, metrics, own: trends.own, group: trends.group }, look),
    [school, trends, metrics, workspace.basis, look],
  );
  const onPoint = useCallback(
    (target: PointTarget) => {
      if (target.kind !== 'school') return;
      const figure = trends.own.find((one) => one.metric === target.metric && one.year === target.year);
      // A sum of several schools has no one source; its parts are named where it is pointed at.
      if (figure && !trends.over.get(figure.metric)?.has(figure.year)) openSource(sourceText(figure.source));
    },
    [trends, openSource],
  );
  if (metrics.length === 0) {
    return (
      <Panel name="trends" title={t('profile.trends.title')}>
        <p className="profile-quiet">{t('profile.trends.none')}</p>
      </Panel>
    );
  }
  const years = { from: yearShort(trends.years[0] ?? view.year), to: yearShort(trends.years.at(-1) ?? view.year) };
  const turned = turnNotes([{ name: school.name, turns: trends.turns }], trends.years, { t, yearShort }).map((note) => note + t('trend.turnNote'));
  const beside = similar.schools.length >= SMALLEST_GROUP;
  const scope = beside ? t('profile.trends.scope', { ...years, similar: similarText(similar.reason, t, language) }) : t('profile.trends.scopeAlone', years);
  const hollow = metrics.some(({ id }) => trends.years.some((one) => trends.over.get(id)?.has(one)));
  return (
    <ChartPanel
      name="trends"
      title={t('profile.trends.title')}
      scope={hollow ? t('profile.trends.over', { scope }) : scope}
      drawing={drawing}
      height={profileTrendsHeight(metrics.length, look)}
      onPoint={onPoint}
      table={() => <TrendsTable view={view} />}
      sheet={() => trendsSheet(view, { t, language, basis: workspace.basis })}
      below={turned.length > 0 && <p className="profile-quiet">{turned.join(' ')}</p>}
      questions={[schoolAsked(school).history, similarAsked(school, view.year, workspace).trends]}
    />
  );
};
