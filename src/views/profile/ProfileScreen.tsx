import { useAccess } from '../../queries/access.ts';
import { useAddress } from '../../ui/useAddress.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DrawnWhole } from '../DrawnWhole.tsx';
import { useFormat } from '../useFormat.ts';
import { profileAddress } from './address.ts';
import { profiledSchool } from './profiledSchool.ts';
import { ProfileOfSchool } from './ProfileOfSchool.tsx';

/** 学校画像: one school on one page, against schools like it. */
export const ProfileScreen = () => {
  const { t } = useFormat();
  const { workspace } = useAccess();
  const [address, patch] = useAddress(profileAddress);
  const school = profiledSchool(address, workspace);
  if (!school) {
    return (
      <EmptyState icon="profile" title={t('profile.empty')}>
        {t('profile.emptyWay')}
      </EmptyState>
    );
  }
  return (
    <DrawnWhole view="profile">
      <ProfileOfSchool school={school} address={address} patch={patch} />
    </DrawnWhole>
  );
};
