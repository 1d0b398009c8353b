import { memo, useMemo } from 'react';
import { useDrawnWith } from '../useDrawnWith.ts';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useFormat } from '../useFormat.ts';
import { useAccess } from '../../queries/access.ts';
import type { ProfileAddress } from './address.ts';
import { ProfileApplications } from './ProfileApplications.tsx';
import { ProfileControls } from './ProfileControls.tsx';
import { ProfileFacts } from './ProfileFacts.tsx';
import { ProfileFindings } from './ProfileFindings.tsx';
import { ProfileSentences } from './ProfileSentences.tsx';
import { ProfileStandings } from './ProfileStandings.tsx';
import { ProfileTrends } from './ProfileTrends.tsx';
import type { ProfileView } from './profileView.ts';
import type { Saying } from './saying.ts';
import './profile.css';

interface Props {
  readonly view: ProfileView;
  readonly address: ProfileAddress;
  readonly patch: PatchAddress<ProfileAddress>;
}

/** The page, in the order in which it is read: who, in sentences, against others, over the years, brand, problems and promises. */
export const ProfilePage = memo(({ view, address, patch }: Props) => {
  const { t, language } = useFormat();
  const { workspace } = useAccess();
  const saying = useMemo((): Saying => ({ t, language, basis: workspace.basis }), [t, language, workspace.basis]);
  // Else the chart tells.
  useDrawnWith('profile', address.as === 'table' || view.trends.standings.length === 0 ? view : undefined);
  return (
    <div className="profile">
      <ProfileControls view={view} address={address} patch={patch} />
      <div className="profile-first">
        <ProfileSentences view={view} saying={saying} />
        <ProfileFacts view={view} />
      </div>
      <ProfileStandings view={view} saying={saying} address={address} patch={patch} />
      <ProfileTrends view={view} />
      <div className="profile-last">
        <ProfileApplications view={view} />
        <ProfileFindings view={view} saying={saying} />
      </div>
    </div>
  );
});
