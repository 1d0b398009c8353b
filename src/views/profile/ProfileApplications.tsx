import { Panel } from '../../ui/Panel.tsx';
import { useFormat } from '../useFormat.ts';
import type { ProfileView } from './profileView.ts';
import { SourceLink } from './SourceLink.tsx';

/** Each programme a line: what became of it, year after year. */
export const ProfileApplications = ({ view: { lines } }: { readonly view: ProfileView }) => {
  const { t, yearShort } = useFormat();
  return (
    <Panel name="applications" title={t('profile.brand.title')}>
      {lines.length === 0 && <p className="profile-quiet">{t('profile.brand.none')}</p>}
      <ul className="profile-lines">
        {lines.map(({ level, programme, states }) => (
          <li key={`${level} ${programme}`}>
            <strong>{t('profile.brand.line', { level: t(`terms.brandLevel.${level}`), programme })}</strong>
            <ol>
              {states.map((state) => {
                const text = t('profile.brand.state', { year: yearShort(state.year), outcome: t(`terms.brandOutcome.${state.outcome}`) });
                return (
                  <li key={`${state.year} ${state.batch}`} data-outcome={state.outcome}>
                    <SourceLink to={{ kind: 'record', source: state.source, said: state }}>{text}</SourceLink>
                    {state.batch !== '' && <span className="profile-quiet">{t('profile.brand.batch', { batch: state.batch })}</span>}
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
