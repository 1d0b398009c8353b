import { AddressLink } from '../../ui/AddressLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useFormat } from '../useFormat.ts';
import type { ProfileView } from './profileView.ts';
import { categorySaid, yearSaid, type Saying } from './saying.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly view: ProfileView;
  readonly saying: Saying;
}

/** This year's problems, with those that come back marked, and what became of last year's measures. */
export const ProfileFindings = ({ view: { school, year, findings, report }, saying }: Props) => {
  const { t } = useFormat();
  const now = yearSaid(year, saying);
  const before = yearSaid(year - 1, saying);
  const { problems, recurring, measures } = findings;
  const none = report.state === 'missing' || report.state === 'notExpected' ? t(`profile.say.came.${report.state}`, { year: now }) : t('profile.findings.noProblems', { year: now });
  return (
    <Panel
      name="findings"
      title={t('profile.findings.title')}
      actions={
        <AddressLink screen="findings" search={{ schools: [school.id], year }}>
          {t('profile.findings.link')}
        </AddressLink>
      }
    >
      <div className="profile-findings">
        <section aria-label={t('profile.findings.problems', { year: now })}>
          <h3>{t('profile.findings.problems', { year: now })}</h3>
          {problems.length === 0 && <p className="profile-quiet">{none}</p>}
          <ol>
            {problems.map((finding) => (
              <li key={finding.sentence}>
                <SourceLink to={{ kind: 'record', source: finding.source, said: { sentence: finding.sentence } }}>{finding.sentence}</SourceLink>
                {recurring
                  .filter(({ category }) => finding.categories.includes(category))
                  .map(({ category, years }) => (
                    <span key={category} className="profile-back" title={t('profile.findings.backHint', { category: categorySaid(category, saying), years: years.join(t('chart.joiner')) })}>
                      {categorySaid(category, saying)} {t('profile.findings.back', { n: years.length })}
                    </span>
                  ))}
              </li>
            ))}
          </ol>
        </section>
        <section aria-label={t('profile.findings.measures', { year: before, now })}>
          <h3>{t('profile.findings.measures', { year: before, now })}</h3>
          {measures.length === 0 && <p className="profile-quiet">{t('profile.findings.noMeasures', { year: before })}</p>}
          <ol>
            {measures.map(({ finding, state }) => (
              <li key={finding.sentence}>
                <SourceLink to={{ kind: 'record', source: finding.source, said: { sentence: finding.sentence } }}>{finding.sentence}</SourceLink>
                <span className="profile-state" data-state={state ?? 'none'}>
                  {t(`profile.findings.state.${state ?? 'none'}`)}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Panel>
  );
};
