import { AddressLink } from '../../ui/AddressLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SaveTableButton } from '../../ui/SaveTableButton.tsx';
import { Tick } from '../../ui/Tick.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { themes } from '../../domain/themes.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { ProfileAddress } from './address.ts';
import type { ProfileView } from './profileView.ts';
import { SimilarEditor } from './SimilarEditor.tsx';
import { StandingRow } from './StandingRow.tsx';
import { StandingsTable } from './StandingsTable.tsx';
import { standingsSheet } from './standingsSheet.ts';
import type { Saying } from './saying.ts';

interface Props {
  readonly view: ProfileView;
  readonly saying: Saying;
  readonly address: ProfileAddress;
  readonly patch: PatchAddress<ProfileAddress>;
}

/** Where the school stands on each theme beside similar schools; as a table, every figure of every one of them. */
export const ProfileStandings = ({ view, saying, address, patch }: Props) => {
  const { t, language, year } = useFormat();
  const nameOf = useShortName();
  const { school, similar, themes: shown } = view;
  if (view.report.state === 'notExpected') {
    return (
      <Panel name="standing" title={t('profile.standing.title')} scope={year(view.year)}>
        <p className="profile-quiet">{t('profile.standing.notExpected')}</p>
      </Panel>
    );
  }
  const toTable = () => patch({ as: 'table' }, { replace: true });
  return (
    <Panel
      name="standing"
      title={t('profile.standing.title')}
      scope={year(view.year)}
      actions={
        <>
          {view.trends.turns.some((turn) => turn.year <= view.year && turn.kind === 'merged') && (
            <Tick label={t('profile.predecessors')} hint={t('profile.predecessorsHint')} on={address.predecessors} onTurn={(predecessors) => patch({ predecessors }, { replace: true })} />
          )}
          <Tick label={t('profile.all')} hint={t('profile.allHint')} on={address.all} onTurn={(all) => patch({ all }, { replace: true })} />
          <SimilarEditor view={view} />
          <SaveTableButton sheet={() => standingsSheet(view, { ...saying, nameOf })} />
        </>
      }
    >
      {similar.schools.length > 0 && (
        <p className="profile-similar">
          <span>{t('profile.standing.similar')}</span>
          {similar.schools.map((id) => (
            <AddressLink key={id} search={{ schools: [id], year: view.year }}>
              {nameOf(id)}
            </AddressLink>
          ))}
        </p>
      )}
      {address.as === 'table' ? (
        <StandingsTable view={view} />
      ) : (
        <>
          <table className="profile-standings">
            <caption className="tb-unseen">{t('profile.standing.caption', { school: school.name, year: year(view.year) })}</caption>
            <thead>
              <tr>
                {(['theme', 'metric', 'value', 'change', 'norm', 'strip', 'median', 'counted', 'said'] as const).map((column) => (
                  <th key={column} scope="col" data-column={column}>
                    {t(`profile.standing.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {shown.map(({ theme, standings }) => (
              <tbody key={theme}>
                {standings.map((standing, place) => (
                  <StandingRow key={standing.metric.id} standing={standing} school={school} of={similar.schools.length} saying={saying} chosen={address.schools} nameOf={nameOf} onMedian={toTable}>
                    {place === 0 && (
                      <th scope="rowgroup" rowSpan={standings.length}>
                        {themes.find(({ id }) => id === theme)?.name[language]}
                      </th>
                    )}
                  </StandingRow>
                ))}
              </tbody>
            ))}
          </table>
          <p className="profile-quiet">{t('profile.standing.legend')}</p>
        </>
      )}
    </Panel>
  );
};
