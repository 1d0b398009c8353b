import { Panel } from '../../ui/Panel.tsx';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import { useFormat } from '../useFormat.ts';
import '../figureButton.css';
import type { ProfileView } from './profileView.ts';

/** Each programme a line: what became of it, year after year. */
export const ProfileApplications = ({ view: { lines } }: { readonly view: ProfileView }) => {
  const { t, yearShort } = useFormat();
  const openRecord = useOpenRecord();
  return (
    <Panel title={t('profile.brand.title')}>
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
                    <button type="button" className="figure-button" aria-label={t('common.openSource', { what: `${programme} ${text}` })} onClick={() => void openRecord(state.source, state)}>
                      {text}
                    </button>
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
