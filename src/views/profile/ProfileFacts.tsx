import { Fragment } from 'react';
import { useAccess } from '../../queries/access.ts';
import { Panel } from '../../ui/Panel.tsx';
import { lineageWords } from '../data/lineageWords.ts';
import { FigureButton } from '../FigureButton.tsx';
import { useFormat } from '../useFormat.ts';
import type { ProfileView } from './profileView.ts';

/** Who the school is, and how its report came. */
export const ProfileFacts = ({ view: { school, report } }: { readonly view: ProfileView }) => {
  const { t, number } = useFormat();
  const { workspace } = useAccess();
  const name = (id: string): string => workspace.schools.find((one) => one.id === id)?.name ?? id;
  const sizes = (['pupils', 'staff', 'members'] as const).flatMap((measure) => {
    const n = school[measure];
    return n === null ? [] : [t(`profile.facts.${measure}`, { n: number(n) })];
  });
  const campuses = workspace.schools.filter((other) => other.lineage.some((one) => one.kind === 'campusOf' && one.other === school.id));
  const history = [
    ...school.lineage.map((event) => lineageWords(event, { t, name })),
    ...campuses.map((campus) => t('profile.facts.hasCampus', { name: campus.name })),
  ];
  const state = t(`profile.facts.state.${report.state}`);
  const timed = report.timing !== null && report.timing.value !== null && report.figures > 0;
  const rows: readonly (readonly [string, string])[] = [
    [t('profile.facts.type'), t(`terms.schoolType.${school.type}`)],
    [t('profile.facts.area'), school.area ?? t('profile.facts.unknown')],
    [t('profile.facts.code'), school.code ?? t('profile.facts.unknown')],
    [t('profile.facts.size'), sizes.join(t('chart.joiner')) || t('profile.facts.unknown')],
    ...(history.length > 0 ? [[t('profile.facts.lineage'), history.join(t('profile.say.semicolon'))] as const] : []),
  ];
  return (
    <Panel name="facts" title={t('profile.facts.title')}>
      <dl className="profile-facts">
        {rows.map(([term, said]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </Fragment>
        ))}
        <dt>{t('profile.facts.report')}</dt>
        <dd data-state={report.state}>{timed && report.timing ? <FigureButton text={state} what={t('profile.facts.report')} source={report.timing.source} /> : state}</dd>
      </dl>
    </Panel>
  );
};
